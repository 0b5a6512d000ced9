import { mount, unmount } from 'svelte';
import { openAddress } from '../../../domain/scenario/address.ts';
import { stateInHash } from '../stateInHash.ts';
import VersionOne from './VersionOne.svelte';

/** Shows what a link of version 1 gives, in a place that says what this page is for while there is no link. */
export function mountVersionOne(place: HTMLElement): void {
  let shown: ReturnType<typeof mount> | undefined;
  const show = async (): Promise<void> => {
    const state = stateInHash();
    if (state === '') return;
    const opened = await openAddress(state);
    if (shown) await unmount(shown);
    place.replaceChildren();
    shown = mount(VersionOne, { target: place, props: { opened } });
  };
  addEventListener('hashchange', () => void show());
  void show();
}
