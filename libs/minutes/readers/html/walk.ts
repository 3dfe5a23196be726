import type { DefaultTreeAdapterTypes } from 'parse5';

export type Element = DefaultTreeAdapterTypes.Element;
type ParentNode = DefaultTreeAdapterTypes.ParentNode;
type ChildNode = DefaultTreeAdapterTypes.ChildNode;

export interface Visitor {
  /** Whether to go inside; `leave` is then called behind its last child. */
  readonly enter: (element: Element) => boolean;
  readonly leave: (element: Element) => void;
  readonly text: (words: string) => void;
}

const isElement = (node: ParentNode | ChildNode): node is Element => 'tagName' in node;

/** Visits a tree in reading order, with a stack of its own: pages may be nested a hundred thousand elements deep. */
export const walk = (root: ParentNode, visitor: Visitor): void => {
  const path: { readonly node: ParentNode; next: number }[] = [{ node: root, next: 0 }];
  for (let top = path.at(-1); top; top = path.at(-1)) {
    const child = top.node.childNodes[top.next];
    top.next += 1;
    if (!child) {
      path.pop();
      if (isElement(top.node)) visitor.leave(top.node);
    } else if (child.nodeName === '#text' && 'value' in child) visitor.text(child.value);
    else if (isElement(child) && visitor.enter(child)) path.push({ node: child, next: 0 });
  }
};

export const attribute = (element: Element, name: string): string | null =>
  element.attrs.find((one) => one.name === name)?.value ?? null;
