import { type RefObject, useEffect, useState } from 'react';

/** How far below the upper edge a section may begin and still be the one that is read: the head lies over the edge. */
const underHead = 140;

/** The id of the section that is in sight while the page scrolls. */
export function useCurrentSection(scrolled: RefObject<HTMLElement | null>): string | undefined {
  const [current, setCurrent] = useState<string>();
  useEffect(() => {
    const element = scrolled.current;
    if (element === null) return;
    const look = (): void => {
      const edge = element.getBoundingClientRect().top + underHead;
      const sections = [...element.querySelectorAll('.section')];
      const begun = sections.filter((section) => section.getBoundingClientRect().top <= edge);
      const jumpedTo = sections.find((section) => section === document.activeElement && isInSight(section, element));
      setCurrent((jumpedTo ?? begun.at(-1) ?? sections[0])?.id);
    };
    look();
    element.addEventListener('scroll', look, { passive: true });
    return () => {
      element.removeEventListener('scroll', look);
    };
  }, [scrolled]);
  return current;
}

function isInSight(section: Element, scrolled: Element): boolean {
  const { top } = section.getBoundingClientRect();
  const { top: upper, bottom: lower } = scrolled.getBoundingClientRect();
  return top >= upper && top < lower;
}
