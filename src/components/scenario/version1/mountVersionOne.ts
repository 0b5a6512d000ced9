import { mount, unmount } from 'svelte';
import { openAddress } from '../../../domain/scenario/address.ts';
import { stateInHash } from '../../controls/stateInHash.ts';
import VersionOne from './VersionOne.svelte';

/**
 * Shows what a link of version 1 gives, in a place that says what this page is for while there is no link.
 * @param failed what tells that a part of this could not be fetched
 */
export function mountVersionOne(place: HTMLElement, failed: HTMLElement | null): void {
  let shown: ReturnType<typeof mount> | undefined;
  const show = async (): Promise<void> => {
    const state = stateInHash();
    if (state === '') return;
    const opened = await openAddress(state);
    // The reader may have opened another link meanwhile.
    if (state !== stateInHash()) return;
    if (shown) void unmount(shown);
    place.replaceChildren();
    shown = mount(VersionOne, { target: place, props: { opened } });
  };
  const tryToShow = (): void => void show().catch(() => failed?.removeAttribute('hidden'));
  addEventListener('hashchange', tryToShow);
  tryToShow();
}
