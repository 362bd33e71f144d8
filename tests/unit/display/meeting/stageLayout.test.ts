import { describe, expect, it } from 'vitest';
import { STAGE } from '../../../../src/display/meeting/stage.ts';
import {
  drawingScale,
  type StageLayout,
  stageVariables,
  toStageLayout,
} from '../../../../src/display/meeting/stageLayout.ts';

const unitOf = (layout: StageLayout) => (layout.kind === 'stage' ? layout.unit : undefined);

describe('the stage', () => {
  it.each([
    [1024, 768],
    [1280, 720],
    [1280, 640],
    [1920, 1080],
    [3440, 1440],
    [3840, 2160],
  ])('fits a screen of %i × %i, and is as wide as its texts were measured for', (width, height) => {
    const unit = unitOf(toStageLayout(width, height)) ?? Number.NaN;
    expect(unit * STAGE.height).toBeLessThanOrEqual(height + 1e-9);
    expect(width / unit).toBeGreaterThanOrEqual(STAGE.narrowestWidth - 1e-9);
  });

  it('has a unit of a pixel on a screen 1080 high, and grows with it', () => {
    expect(unitOf(toStageLayout(1920, 1080))).toBe(1);
    expect(unitOf(toStageLayout(3840, 2160))).toBe(2);
  });

  it.each([
    [390, 844],
    [844, 390],
    [768, 1024],
  ])('gives way to a page that flows on %i × %i', (width, height) => {
    expect(toStageLayout(width, height)).toEqual({ kind: 'flow' });
  });
});

describe('type', () => {
  it('is 24 px or more at 1080p, and 16 px or more on a phone, in drawings too', () => {
    for (const [layout, least] of [
      [toStageLayout(1920, 1080), 24],
      [toStageLayout(390, 844), 16],
    ] as const) {
      const sizes = Object.entries(stageVariables(layout)).filter(([name]) => name.startsWith('--type-'));
      expect(sizes.length).toBeGreaterThan(8);
      for (const [name, size] of sizes) {
        expect(Number.parseFloat(size), name).toBeGreaterThanOrEqual(least);
      }
      expect(drawingScale(layout, 'chart') * 12.5).toBeGreaterThanOrEqual(least);
      expect(drawingScale(layout, 'zones') * 13).toBeGreaterThanOrEqual(least);
    }
  });
});
