import "@skillways/editor/define/career-explorer.js";
import "@skillways/editor/define/skills-map-editor.js";
import type { SkillsMapEditor } from "@skillways/editor";
import type {} from "@skillways/editor/react";
import { type ReactNode, useRef, useState } from "react";

type TaxonomyDocument = SkillsMapEditor["document"];

/** The editor and the explorer on one taxonomy: what is edited is what employees see. */
export function App({ taxonomy }: { readonly taxonomy: TaxonomyDocument }): ReactNode {
  // What was opened: setting it again would start a new history.
  const [opened] = useState(taxonomy);
  const [edited, setEdited] = useState(taxonomy);
  const [count, setCount] = useState(0);
  const [role, setRole] = useState("");
  const editor = useRef<SkillsMapEditor>(null);
  return (
    <>
      <h1>Skills map</h1>
      <skills-map-editor
        ref={editor}
        document={opened}
        onskills-map-change={(event) => {
          setEdited(event.document);
          setCount((before) => before + event.changes.length);
        }}
        onskills-map-select={({ selection }) => {
          const [first = ""] = selection;
          if (first.startsWith("role:")) setRole(first.slice("role:".length));
        }}
        onskills-map-save={(event) => {
          event.preventDefault(); // this page stores it
          sessionStorage.setItem("taxonomy", event.text);
          editor.current?.markSaved();
        }}
      />
      <p role="status">{count} changes</p>
      <h1>My career</h1>
      <career-explorer taxonomy={edited} from={role} />
    </>
  );
}
