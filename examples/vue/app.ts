import "@skillways/editor/define/career-explorer.js";
import "@skillways/editor/define/skills-map-editor.js";
import type {
  SkillsMapChangeEvent,
  SkillsMapEditor,
  SkillsMapSaveEvent,
  SkillsMapSelectEvent,
} from "@skillways/editor";
import type {} from "@skillways/editor/vue";
import { defineComponent, h, type PropType, ref, shallowRef } from "vue";

type TaxonomyDocument = SkillsMapEditor["document"];

/** The editor and the explorer on one taxonomy: what is edited is what employees see. */
export const App = defineComponent({
  props: { taxonomy: { type: Object as PropType<TaxonomyDocument>, required: true } },
  setup({ taxonomy }) {
    // Shallow: a taxonomy is a value, not something to watch inside.
    const edited = shallowRef(taxonomy);
    const count = ref(0);
    const role = ref("");
    const editor = {
      document: taxonomy,
      onSkillsMapChange(event: SkillsMapChangeEvent) {
        edited.value = event.document;
        count.value += event.changes.length;
      },
      onSkillsMapSelect({ selection }: SkillsMapSelectEvent) {
        const [first = ""] = selection;
        if (first.startsWith("role:")) role.value = first.slice("role:".length);
      },
      onSkillsMapSave(event: SkillsMapSaveEvent) {
        event.preventDefault(); // this page stores it
        sessionStorage.setItem("taxonomy", event.text);
        (event.target as SkillsMapEditor).markSaved();
      },
    };
    return () => [
      h("h1", "Skills map"),
      h("skills-map-editor", editor),
      h("p", { role: "status" }, `${count.value} changes`),
      h("h1", "My career"),
      h("career-explorer", { taxonomy: edited.value, from: role.value }),
    ];
  },
});
