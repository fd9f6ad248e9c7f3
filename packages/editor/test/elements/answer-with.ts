/** Answers the next question for a file. */
export function answerWith(file: File): void {
  const input = HTMLInputElement.prototype;
  const click = input.click;
  input.click = function (this: HTMLInputElement): void {
    input.click = click;
    const files = new DataTransfer();
    files.items.add(file);
    this.files = files.files;
    this.dispatchEvent(new Event("change"));
  };
}
