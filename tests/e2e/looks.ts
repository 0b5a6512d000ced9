/**
 * Of all elements with words that can be seen, and all fields, one for each look: the same colour, size, weight and shadow of the letters on the same
 * backgrounds under the same opacities. A link also has the colour of the text that it stands in. What is taken out of the flow (a menu over the page,
 * say) looks like nothing else. Runs in the page.
 */
export function oneOfEachLook(): Element[] {
  const surroundings = new Map<Element, string>();
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
      // A number of its own: equal to no other.
      ['absolute', 'fixed', 'sticky'].includes(style.position) ? String(surroundings.size) : '',
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
  return [...found.values()];
}
