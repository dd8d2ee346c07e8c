import type { Input, InputEvent } from 'electron';

/** The part of a key stroke that is needed here. */
export type Stroke = { readonly type: string } & Readonly<
  Pick<Input, 'code' | 'control' | 'meta' | 'alt' | 'shift' | 'isAutoRepeat'>
>;

/**
 * The key stroke in an input event, if it is one. Strokes that come from an assistive or automating program pass by
 * `before-input-event` and are seen only here.
 */
export function strokeOf(event: InputEvent): Stroke | undefined {
  if (!('code' in event) || typeof event.code !== 'string') return undefined;
  const isHeld = (modifier: 'control' | 'meta' | 'alt' | 'shift'): boolean =>
    event.modifiers?.includes(modifier) === true;
  return {
    type: event.type === 'rawKeyDown' ? 'keyDown' : event.type,
    code: event.code,
    control: isHeld('control'),
    meta: isHeld('meta'),
    alt: isHeld('alt'),
    shift: isHeld('shift'),
    isAutoRepeat: event.modifiers?.some((modifier) => modifier.toLowerCase() === 'isautorepeat') === true,
  };
}

/** Keys are known by their place on the keyboard: with a Russian or Kazakh layout Ctrl+L types another letter. */
export function isLockKey(stroke: Stroke, platform: NodeJS.Platform): boolean {
  return isCommand(stroke, platform) && !stroke.shift && stroke.code === 'KeyL';
}

/** Locks at once, whatever is still to be written. */
export function isPanicKey(stroke: Stroke, platform: NodeJS.Platform): boolean {
  return isCommand(stroke, platform) && stroke.shift && stroke.code === 'KeyL';
}

/** Ctrl, Shift and the like by themselves: the beginning of a stroke, not one. */
export function isModifierAlone({ code }: Stroke): boolean {
  return /^(?:Control|Shift|Alt|Meta)(?:Left|Right)$/.test(code);
}

export function isCopyKey(stroke: Stroke, platform: NodeJS.Platform): boolean {
  if (stroke.type !== 'keyDown') return false;
  if (stroke.shift && stroke.code === 'Delete') return true;
  return isCommand(stroke, platform) && ['KeyC', 'KeyX', 'Insert'].includes(stroke.code);
}

function isCommand(stroke: Stroke, platform: NodeJS.Platform): boolean {
  const command = platform === 'darwin' ? stroke.meta : stroke.control;
  return stroke.type === 'keyDown' && command && !stroke.alt;
}
