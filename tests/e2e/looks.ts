/**
 * Of all elements with words that can be seen, and all fields, one for each look: the same colour, size, weight and shadow of the letters on the same
 * backgrounds under the same opacities. A link also has the colour of the text that it stands in. What is taken out of the flow (a menu over the page,
 * say) looks like nothing else on its page, and like what has its place in the same parts of another. Runs in the page.
 * @returns the elements by their looks
 */
export function oneOfEachLook(): Map<string, Element> {
  const surroundings = new Map<Element, string>();
  const placed = new Map<string, number>();
  /** The parts that an element stands in, and its number among those that have a place of their own there. */
  const placeOf = (element: Element): string => {
    const parts: string[] = [];
    for (let part: Element | null = element; part !== null; part = part.parentElement)
      parts.push(`${part.tagName}.${part.getAttribute('class') ?? ''}`);
    const path = parts.join(' < ');
    const before = placed.get(path) ?? 0;
    placed.set(path, before + 1);
    return `${path} ${before}`;
  };
  const surroundingsOf = (element: Element | null): string => {
    if (element === null) return '';
    const known = surroundings.get(element);
    if (known !== undefined) return known;
    const style = getComputedStyle(element);
    const own = [
      style.backgroundColor === 'rgba(0, 0, 0, 0)' ? '' : style.backgroundColor,
      style.backgroundImage === 'none' ? '' : style.backgroundImage,
      style.opacity === '1' ? '' : `opacity ${style.opacity}`,
      style.filter === 'none' ? '' : style.filter,
      ['absolute', 'fixed', 'sticky'].includes(style.position) ? placeOf(element) : '',
    ].join('');
    const whole = own === '' ? surroundingsOf(element.parentElement) : `${surroundingsOf(element.parentElement)} > ${own}`;
    surroundings.set(element, whole);
    return whole;
  };

  const found = new Map<string, Element>();
  for (const element of document.querySelectorAll('body *')) {
    const field = element.matches('input, select, textarea');
    const words = [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim() !== '');
    if (!(field || words) || !element.checkVisibility()) continue;
    const { color, fill, fontSize, fontWeight, textShadow, textDecorationLine } = getComputedStyle(element);
    const around = element.closest('a')?.parentElement;
    const text = around ? `${getComputedStyle(around).color} ${textDecorationLine}` : '';
    const look = [surroundingsOf(element), color, fill, fontSize, fontWeight, textShadow, text, field].join('; ');
    if (!found.has(look)) found.set(look, element);
  }
  return found;
}
