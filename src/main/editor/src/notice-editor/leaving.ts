/** Esc, then Tab leaves the text, also from headings and tables, where Tab alone has another meaning. */
export class Leaving {
  private armed = false;

  /** @param announce says what Tab does now */
  constructor(private readonly announce: () => void) {}

  /** Whether the key is the browser's. */
  keydown(event: KeyboardEvent): boolean {
    if (event.key === "Escape" && !event.isComposing) {
      this.armed = true;
      this.announce();
      return false;
    }
    const leaves = this.armed && event.key === "Tab";
    if (event.key !== "Shift") this.armed = false;
    return leaves;
  }
}
