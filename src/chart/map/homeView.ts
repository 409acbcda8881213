import {zoomIdentity, type ZoomTransform} from 'd3';
import {frame, type Box, type Point} from './placedMap';

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** How the frame lies in a picture of this size before any zoom: as large as fits, in the middle. */
export interface Fit {
  readonly scale: number;
  readonly left: number;
  readonly top: number;
}

export const largestScale = 24;

/** Tall enough for the frame at this width, but never taller than a screen. */
export function pictureSize(width: number): Size {
  return {width, height: Math.round(Math.min((width * frame.height) / frame.width, 820))};
}

export function frameFit({width, height}: Size): Fit {
  const scale = Math.min(width / frame.width, height / frame.height);
  return {scale, left: (width - frame.width * scale) / 2, top: (height - frame.height * scale) / 2};
}

/** A point of the frame in pixels of the picture. */
export function pixel([x, y]: Point, fit: Fit, zoom: ZoomTransform): Point {
  return [zoom.applyX(x * fit.scale + fit.left), zoom.applyY(y * fit.scale + fit.top)];
}

/** The zoom that shows this part of the frame with a margin around it. */
export function zoomTo(box: Box, size: Size): ZoomTransform {
  const fit = frameFit(size);
  const [left, top] = pixel([box[0], box[1]], fit, zoomIdentity);
  const [right, bottom] = pixel([box[2], box[3]], fit, zoomIdentity);
  const fills = Math.min(size.width / Math.max(right - left, 1), size.height / Math.max(bottom - top, 1));
  const k = Math.max(1, Math.min(largestScale, 0.86 * fills));
  return zoomIdentity
    .translate(size.width / 2, size.height / 2)
    .scale(k)
    .translate(-(left + right) / 2, -(top + bottom) / 2);
}
