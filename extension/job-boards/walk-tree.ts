/** What a walk does at each step; `enter` answers whether to look inside. */
export interface TreeVisitor {
  enter(element: Element): boolean;
  text?(data: string, node: Text): void;
  leave?(element: Element): void;
}

/**
 * Visits `root` and what is in it in document order. Without recursion: a hostile page may nest as deep as it
 * likes. Stops when `enter` has been asked `limit` times and answers whether everything was seen.
 */
export function walkTree(root: Element, visitor: TreeVisitor, limit = Infinity): boolean {
  let asked = 1;
  if (!visitor.enter(root)) return true;
  let node: Node | null = root.firstChild;
  let parent: Element = root;
  for (;;) {
    if (node === null) {
      visitor.leave?.(parent);
      if (parent === root) return true;
      node = parent.nextSibling;
      parent = parent.parentNode as Element;
      continue;
    }
    if (node.nodeType === 3) visitor.text?.((node as Text).data, node as Text);
    else if (node.nodeType === 1) {
      if (++asked > limit) return false;
      if (visitor.enter(node as Element)) {
        parent = node as Element;
        node = node.firstChild;
        continue;
      }
    }
    node = node.nextSibling;
  }
}
