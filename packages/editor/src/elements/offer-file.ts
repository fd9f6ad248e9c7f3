/** Offers a text as a download. */
export function offerFile(name: string, type: string, text: string): void {
  const url = URL.createObjectURL(new Blob([text], { type }));
  const link = document.createElement("a");
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}

/** A name that every system takes, from an id. */
export function fileName(id: string, otherwise: string): string {
  return id.replace(/[^\p{L}\p{N}._-]+/gu, "-").slice(0, 80) || otherwise;
}
