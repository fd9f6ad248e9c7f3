import { type CSSResult, css } from "lit";

/**
 * The design tokens, `--sw-…`, shared by all elements. A host page overrides a token by setting its public name,
 * `--skillways-…`, on the element or on anything around it. Light and dark follow the inherited `color-scheme`.
 */
export const theme: CSSResult = css`
  :host {
    --sw-font: var(--skillways-font, system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", sans-serif);
    --sw-size-12: 0.75rem;
    --sw-size-14: 0.875rem;
    --sw-size-16: 1rem;
    --sw-size-20: 1.25rem;
    --sw-size-28: 1.75rem;
    --sw-radius: var(--skillways-radius, 8px);

    --sw-ground: var(--skillways-ground, light-dark(oklch(0.968 0.006 240), oklch(0.19 0.014 245)));
    --sw-surface: var(--skillways-surface, light-dark(oklch(1 0 0), oklch(0.235 0.016 245)));
    --sw-raised: var(--skillways-raised, light-dark(oklch(1 0 0), oklch(0.275 0.018 245)));
    --sw-hover: light-dark(oklch(0.945 0.009 235), oklch(0.31 0.02 245));
    --sw-line: var(--skillways-line, light-dark(oklch(0.895 0.01 240), oklch(0.345 0.02 245)));
    /* 3:1 on ground and surface: borders that say "this is a control". */
    --sw-line-strong: light-dark(oklch(0.62 0.02 240), oklch(0.6 0.025 245));
    --sw-text: var(--skillways-text, light-dark(oklch(0.25 0.025 250), oklch(0.94 0.008 240)));
    --sw-text-quiet: var(--skillways-text-quiet, light-dark(oklch(0.47 0.025 248), oklch(0.76 0.018 240)));

    --sw-accent: var(--skillways-accent, light-dark(oklch(0.47 0.085 195), oklch(0.8 0.105 188)));
    --sw-on-accent: var(--skillways-on-accent, light-dark(oklch(1 0 0), oklch(0.2 0.03 195)));
    --sw-accent-soft: light-dark(oklch(0.945 0.028 192), oklch(0.32 0.045 195));
    --sw-focus: var(--sw-accent);

    --sw-good: light-dark(oklch(0.5 0.12 150), oklch(0.8 0.14 152));
    --sw-good-soft: light-dark(oklch(0.95 0.04 152), oklch(0.31 0.05 152));
    --sw-warn: light-dark(oklch(0.51 0.11 65), oklch(0.82 0.13 78));
    --sw-warn-soft: light-dark(oklch(0.955 0.045 82), oklch(0.32 0.05 72));
    --sw-bad: light-dark(oklch(0.52 0.19 27), oklch(0.76 0.14 25));
    --sw-bad-soft: light-dark(oklch(0.955 0.025 22), oklch(0.31 0.06 25));

    /* Hues after Okabe and Ito, brought to one lightness; never the only sign. */
    --sw-family-1: light-dark(oklch(0.57 0.13 250), oklch(0.75 0.12 250));
    --sw-family-2: light-dark(oklch(0.62 0.13 68), oklch(0.78 0.13 72));
    --sw-family-3: light-dark(oklch(0.58 0.12 163), oklch(0.76 0.12 163));
    --sw-family-4: light-dark(oklch(0.58 0.15 345), oklch(0.76 0.13 345));
    --sw-family-5: light-dark(oklch(0.59 0.1 215), oklch(0.77 0.1 215));
    --sw-family-6: light-dark(oklch(0.58 0.17 38), oklch(0.75 0.15 40));
    --sw-family-7: light-dark(oklch(0.62 0.12 100), oklch(0.8 0.13 102));
    --sw-family-8: light-dark(oklch(0.57 0.15 300), oklch(0.75 0.13 300));

    --sw-shadow: 0 1px 2px oklch(0.2 0.03 250 / 0.1), 0 6px 20px oklch(0.2 0.03 250 / 0.14);
    --sw-glide: 180ms ease-out;

    font-family: var(--sw-font);
    font-size: var(--sw-size-14);
    line-height: 1.4;
    color: var(--sw-text);
    font-variant-numeric: tabular-nums;
    -webkit-text-size-adjust: 100%;
  }

  :host([hidden]) {
    display: none !important;
  }

  @media (prefers-reduced-motion: reduce) {
    :host {
      --sw-glide: 0s;
    }
  }
`;
