/**
 * Makes a drawing what its marks are now, in the elements that stand there: a phone takes longer to lay out new ones.
 * @param marks the inside of the drawing, as `drawMarks` writes it
 */
export function changeMarks(svg: SVGSVGElement, marks: string): void {
  const next = svg.cloneNode(false) as SVGSVGElement;
  next.innerHTML = marks;
  const [old, now] = [[...svg.children], [...next.children]];
  for (const [place, mark] of now.entries()) {
    const own = old[place];
    if (!own) svg.append(mark);
    else if (own.tagName === mark.tagName) change(own, mark);
    else own.replaceWith(mark);
  }
  for (const gone of old.slice(now.length)) gone.remove();
}

function change(mark: Element, to: Element): void {
  for (const name of mark.getAttributeNames()) if (!to.hasAttribute(name)) mark.removeAttribute(name);
  for (const { name, value } of to.attributes) if (mark.getAttribute(name) !== value) mark.setAttribute(name, value);
  if (mark.textContent !== to.textContent) mark.textContent = to.textContent;
}
