const MILLIS = 15_000;

/** A sentence beside the tools, heard and seen, which goes by itself. */
export class Note {
  readonly element = document.createElement("div");
  private timer = 0;

  constructor() {
    this.element.className = "ne-note";
    this.element.setAttribute("role", "status");
    this.hide();
  }

  say(text: string) {
    this.element.hidden = false;
    this.element.textContent = text;
    clearTimeout(this.timer);
    this.timer = window.setTimeout(() => this.hide(), MILLIS);
  }

  hide() {
    this.element.hidden = true;
  }
}
