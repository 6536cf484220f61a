import { Block } from "./blocks";

/** What is kept of a draft. */
export interface Kept {
  blocks: Block[];
  title: string;
  addressees: string;
}

/** What somebody typed and the server does not have yet, in this browser: it survives a killed server and a lost login. */
export interface LocalCopy {
  /** When the last key was pressed, milliseconds since 1970. */
  at: number;
  /** What it was written on. */
  before: Kept;
  text: Kept;
}

const PREFIX = "fawen-draft/";
const KEPT_MILLIS = 30 * 24 * 60 * 60 * 1000;

/** The copies of one person's work on one notice; every open page keeps its own. */
export class LocalCopies {
  private readonly own: string;

  constructor(private readonly owner: string) {
    this.own = `${PREFIX}${owner}/${crypto.getRandomValues(new Uint32Array(2)).join("")}`;
    // Held as long as this page lives, so that another page does not offer what is still being written here.
    void navigator.locks?.request(this.own, () => new Promise<void>((release) => (this.release = release)));
  }

  /** This page writes no more: what it leaves may be offered. */
  release: () => void = () => {};

  /**
   * Whether it could be kept: a full or forbidden storage is told to the person.
   *
   * @param before in JSON, because it stays the same while its successor is typed
   */
  keep(before: string, text: Kept): boolean {
    try {
      localStorage.setItem(this.own, `{"at":${Date.now()},"before":${before},"text":${JSON.stringify(text)}}`);
      return true;
    } catch {
      return false;
    }
  }

  drop(key = this.own) {
    try {
      localStorage.removeItem(key);
    } catch {
      return; // a forbidden storage holds nothing
    }
  }

  /** The newest copy that says something else than the present text; those that say the same are of no use any more. */
  async other(present: Kept): Promise<{ key: string; copy: LocalCopy } | undefined> {
    for (const found of await this.left()) {
      if (form(found.copy.text) !== form(present)) return found;
      this.drop(found.key);
    }
    return undefined;
  }

  /** What pages that are gone left behind, newest first. */
  private async left(): Promise<{ key: string; copy: LocalCopy }[]> {
    const held = (await navigator.locks?.query())?.held?.map((lock) => lock.name) ?? [];
    return this.keys()
      .filter((key) => key !== this.own && !held.includes(key))
      .map((key) => ({ key, copy: this.read(key) }))
      .filter((found): found is { key: string; copy: LocalCopy } => found.copy !== undefined)
      .sort((one, other) => other.copy.at - one.copy.at);
  }

  private keys(): string[] {
    try {
      return Object.keys(localStorage).filter((key) => key.startsWith(`${PREFIX}${this.owner}/`));
    } catch {
      return [];
    }
  }

  private read(key: string): LocalCopy | undefined {
    try {
      const copy = JSON.parse(localStorage.getItem(key) ?? "") as LocalCopy;
      if (Array.isArray(copy.text.blocks) && Array.isArray(copy.before.blocks) && Date.now() - copy.at < KEPT_MILLIS) return copy;
    } catch {
      // unreadable: not a copy
    }
    this.drop(key);
    return undefined;
  }
}

const form = ({ blocks, title, addressees }: Kept) => JSON.stringify([blocks, title, addressees]);
