import { EditorState, Transaction } from "prosemirror-state";
import { DirectEditorProps, EditorView } from "prosemirror-view";
import { seeCaret } from "./caret";
import { Labels, say } from "./labels";

interface Surface {
  state: EditorState;
  labels: Labels;
  isLocked: () => boolean;
  keydown: (event: KeyboardEvent) => boolean;
  apply: (transaction: Transaction) => void;
  clipboard: Partial<DirectEditorProps>;
}

/** The text itself, as it is drawn and as assistive technology hears of it. */
export function surface(place: HTMLElement, { state, labels, isLocked, keydown, apply, clipboard }: Surface): EditorView {
  const view = new EditorView(place, {
    ...clipboard,
    state,
    editable: () => !isLocked(),
    attributes: () => ({
      role: "textbox",
      "aria-multiline": "true",
      "aria-label": say(labels, "body"),
      "aria-readonly": String(isLocked()),
      "data-placeholder": say(labels, "placeholder"),
      lang: "zh-CN",
      spellcheck: "false",
      ...(isLocked() ? { tabindex: "0" } : {}),
    }),
    handleDOMEvents: {
      keydown: (editor, event) => {
        seeCaret(editor, event);
        return keydown(event);
      },
    },
    dispatchTransaction: apply,
  });
  view.dom.classList.add("paper-text");
  return view;
}
