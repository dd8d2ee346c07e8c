import type { Going, LeftView } from '../../holder/desk/holder-view';
import type { Route } from './route';
import type { Trail } from './use-trail';

/** Goes on, instead or back in the window as a page of a holder asks; `routeTo` gives the route of a view. */
export function goOn<View>(
  trail: Pick<Trail, 'go' | 'replace' | 'backTo'>,
  routeTo: (place: { readonly view: View } | LeftView<View>) => Route,
  { view, left, how }: Going<View>,
): void {
  const to = routeTo({ view });
  if (how === 'instead') trail.replace(to);
  else if (how === 'back') trail.backTo(to, routeTo(left));
  else trail.go(to, routeTo(left));
}
