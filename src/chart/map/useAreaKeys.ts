import {useState, type FocusEvent, type KeyboardEvent, type MouseEvent, type PointerEvent} from 'react';
import type {AreaFigure} from '../../view';
import {isDirection, neighbour} from './neighbour';
import type {PlacedArea} from './placedMap';
import type {Zoom} from './useZoom';

interface Question {
  readonly areas: readonly PlacedArea[];
  readonly figures: ReadonlyMap<string, AreaFigure>;
  readonly zoom: Zoom;
  /** Where Escape leads when nothing is zoomed; null at the whole nation with nothing selected. */
  readonly back: string | null;
  onOpen(href: string): void;
}

function codeOf(target: EventTarget): string | null {
  const link = target instanceof Element ? target.closest('[data-code]') : null;
  return link?.getAttribute('data-code') ?? null;
}

const step = 60;

/** Which area the pointer or the keyboard is on, and the events by which a reader moves, zooms and opens. */
export function useAreaKeys({areas, figures, zoom, back, onOpen}: Question) {
  const [focused, setFocused] = useState<string | null>(null);
  const [hovered, setHovered] = useState<string | null>(null);

  function onKeyDown(event: KeyboardEvent<SVGSVGElement>) {
    const {key} = event;
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const from = codeOf(event.target);
    if (isDirection(key) && event.shiftKey) {
      zoom.pan(
        key === 'ArrowLeft' ? step : key === 'ArrowRight' ? -step : 0,
        key === 'ArrowUp' ? step : key === 'ArrowDown' ? -step : 0,
      );
    } else if (isDirection(key) && from) {
      const next = neighbour(areas, from, key);
      if (next) event.currentTarget.querySelector<SVGAElement>(`.map-areas [data-code="${CSS.escape(next)}"]`)?.focus();
    } else if (key === '+' || key === '=') zoom.by(1.6);
    else if (key === '-') zoom.by(1 / 1.6);
    else if (key === 'Escape' && zoom.moved) zoom.reset();
    else if (key === 'Escape' && back !== null) onOpen(back);
    else return;
    event.preventDefault();
  }

  function onClick(event: MouseEvent<SVGSVGElement>) {
    const figure = figures.get(codeOf(event.target) ?? '');
    if (!figure || event.defaultPrevented || event.button !== 0) return;
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    onOpen(figure.href);
  }

  return {
    focused,
    hovered,
    events: {
      onKeyDown,
      onClick,
      onFocus: (event: FocusEvent<SVGSVGElement>) => {
        const code = codeOf(event.target);
        const area = areas.find((each) => each.code === code);
        setFocused(code);
        if (area && event.target.matches(':focus-visible')) zoom.reveal(area.label);
      },
      onBlur: () => setFocused(null),
      onPointerOver: (event: PointerEvent<SVGSVGElement>) => setHovered(codeOf(event.target)),
      onPointerLeave: () => setHovered(null),
    },
  };
}
