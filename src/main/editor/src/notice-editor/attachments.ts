import { EditorView } from "prosemirror-view";
import { insertReference } from "./commands";
import { Labels, say } from "./labels";
import { showMenu } from "./menu";

/** Puts a reference to an attachment into the text; asks which where there are several. */
export function chooseAttachment(view: EditorView, titles: string[], labels: Labels, place: HTMLElement, sayNone: () => void) {
  const insert = (index: number) => {
    insertReference(index + 1)(view.state, view.dispatch);
    view.focus();
  };
  if (!titles.length) {
    sayNone();
    view.focus();
  } else if (titles.length === 1) {
    insert(0);
  } else {
    const choices = titles.map((title, i) => `附件${i + 1} ${title}`);
    showMenu(place, say(labels, "reference.tip"), choices, insert, () => view.focus());
  }
}
