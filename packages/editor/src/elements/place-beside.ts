/** Puts an open dialog beside an element, where it is in sight. */
export function placeBeside(dialog: HTMLDialogElement, element: Element): void {
  const beside = element.getBoundingClientRect();
  const { width, height } = dialog.getBoundingClientRect();
  const left = beside.right + 8 + width > window.innerWidth ? beside.left - width - 8 : beside.right + 8;
  const top = Math.min(beside.top, window.innerHeight - height - 8);
  dialog.style.setProperty("left", `${Math.max(8, left)}px`);
  dialog.style.setProperty("top", `${Math.max(8, top)}px`);
  dialog.style.setProperty("inset-inline-end", "auto");
}
