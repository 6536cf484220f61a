/**
 * Draws BPMN with the active elements marked. The bpmn.io mark is part of the viewer's licence: it stays visible and
 * nothing may cover it.
 */
// @ts-ignore: bpmn-js ships no declarations for this entry
import NavigatedViewer from "bpmn-js/lib/NavigatedViewer";
// @ts-ignore: loaded as text by the build
import looks from "bpmn-js/dist/assets/diagram-js.css";

/** Below this scale the words in the boxes cannot be read; the picture is moved instead of shrunk. */
const SMALLEST_SCALE = 0.8;
const LOWEST = 160;
const HIGHEST = 560;
const MARGIN = 24;

class ProcessPicture extends HTMLElement {
  // Declared, not initialised: Flow may set them before this module has arrived.
  declare bpmn?: string;
  declare active?: string[];
  private viewer: any;

  connectedCallback() {
    // Flow sets the properties in the same turn as it attaches the element.
    requestAnimationFrame(() => this.draw());
  }

  disconnectedCallback() {
    this.viewer?.destroy();
    this.viewer = undefined;
  }

  private async draw() {
    if (!this.isConnected || !this.bpmn || this.viewer) {
      return;
    }
    addLooks();
    this.viewer = new NavigatedViewer({
      container: this,
      textRenderer: {
        defaultStyle: { fontFamily: getComputedStyle(this).fontFamily, fontSize: 14 },
        externalStyle: { fontSize: 13 },
      },
    });
    await this.viewer.importXML(this.bpmn);
    const canvas = this.viewer.get("canvas");
    const elements = this.viewer.get("elementRegistry");
    const present = (this.active ?? []).filter((id) => elements.get(id));
    present.forEach((id) => canvas.addMarker(id, "now"));
    this.fit(canvas, present);
    this.setAttribute("drawn", "");
  }

  private fit(canvas: any, present: string[]) {
    const { inner } = canvas.viewbox();
    const scale = Math.min(1, Math.max(SMALLEST_SCALE, (this.clientWidth - 2 * MARGIN) / inner.width));
    const height = Math.min(HIGHEST, Math.max(LOWEST, inner.height * scale + 2 * MARGIN));
    this.style.height = `${height}px`;
    canvas.resized();
    const width = this.clientWidth / scale;
    canvas.viewbox({
      x: inner.x - Math.max(MARGIN / scale, (width - inner.width) / 2),
      y: inner.y - Math.max(MARGIN / scale, (height / scale - inner.height) / 2),
      width,
      height: height / scale,
    });
    if (inner.width * scale > this.clientWidth && present.length > 0) {
      canvas.scrollToElement(present[0], { left: MARGIN, right: MARGIN, top: MARGIN, bottom: MARGIN });
    }
  }
}

function addLooks() {
  if (!document.getElementById("fawen-diagram-looks")) {
    const style = document.createElement("style");
    style.id = "fawen-diagram-looks";
    style.textContent = looks;
    document.head.append(style);
  }
}

customElements.define("fawen-process-picture", ProcessPicture);
