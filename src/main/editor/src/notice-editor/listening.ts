const ALIVE_MILLIS = 20_000;

/** What the editor does about what happens around it. */
export interface Around {
  /** The page is left, or nobody looks at it: what is typed is kept and sent. */
  leave(): void;
  /** An act may follow that must see the newest text. */
  flush(): void;
  disconnected(): void;
  /** F1, or ? where nobody types. */
  help(): void;
  /** A field beside the body was typed in. */
  fieldTyped(): void;
  /** Said while somebody may be looking. */
  alive(): void;
}

/** Listens on page and window as long as the editor stands there. */
export function listen(editor: HTMLElement, around: Around, signal: AbortSignal) {
  window.addEventListener("pagehide", () => around.leave(), { signal });
  document.addEventListener("visibilitychange", () => document.hidden && around.leave(), { signal });
  window.addEventListener("offline", () => around.disconnected(), { signal });
  // An act that follows, by a click or by Ctrl+Enter, must see the newest text.
  editor.addEventListener("focusout", () => around.flush(), { signal });
  editor.addEventListener("keydown", (event) => event.ctrlKey && event.key === "Enter" && around.flush(), {
    signal,
    capture: true,
  });
  document.addEventListener("keydown", (event) => asksForHelp(event) && around.help(), { signal });
  editor.parentElement?.addEventListener(
    "input",
    (event) => editor.contains(event.target as Node) || around.fieldTyped(),
    { signal },
  );
  const alive = window.setInterval(() => document.hidden || around.alive(), ALIVE_MILLIS);
  signal.addEventListener("abort", () => clearInterval(alive));
}

function asksForHelp(event: KeyboardEvent): boolean {
  if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return false;
  const target = event.composedPath()[0] as HTMLElement;
  const typing = target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName);
  const asks = event.key === "F1" || (event.key === "?" && !typing);
  if (asks) event.preventDefault();
  return asks;
}
