/**
 * Draws a device's light: two strips of 160 LEDs from 960 bytes RGB, strip 1 first. Computed at one pixel per LED and
 * enlarged by the browser, which costs next to nothing even without a graphics card.
 */

const LEDS = 160;
const ROWS = 44;
const CENTRES = [0.34, 0.66].map((part) => part * (ROWS - 1));
/** How many LEDs to each side light the same spot of the wall. */
const SPREAD = 5;

/** How much of a strip's own light and of its glow on the wall arrives at each row. */
const CORE = CENTRES.map((centre) => Float32Array.from({ length: ROWS }, (_, y) => Math.abs(y - centre) < 1.6 ? 1 : 0));
const GLOW = CENTRES.map((centre) => Float32Array.from({ length: ROWS }, (_, y) => 0.42 * Math.exp(-(((y - centre) / 6.5) ** 2))));

// LED values are linear light; a display is not. Without this, dim light would be drawn as black.
// Finer than LED values, because glow adds up fractions of them.
const FINENESS = 16;
const BRIGHTEST = 255 * FINENESS;
const DISPLAYED = Uint8ClampedArray.from({ length: BRIGHTEST + 1 }, (_, v) => Math.round(255 * Math.pow(v / BRIGHTEST, 1 / 2.2)));

export class Strips {
  constructor(canvas) {
    canvas.width = LEDS;
    canvas.height = ROWS;
    this.paint = canvas.getContext('2d', { alpha: false });
    this.pixels = this.paint.createImageData(LEDS, ROWS);
    this.pixels.data.fill(255);
    this.glow = new Float32Array(LEDS * 6);
    this.dark();
  }

  /** A device without power. */
  dark() {
    this.show(new Uint8Array(LEDS * 6));
  }

  show(rgb) {
    this.spread(rgb);
    const { pixels, glow, paint } = this;
    const out = pixels.data;
    const second = LEDS * 3;
    for (let y = 0, o = 0; y < ROWS; y++) {
      const [core1, core2, glow1, glow2] = [CORE[0][y], CORE[1][y], GLOW[0][y], GLOW[1][y]];
      for (let i = 0; i < second; i += 3, o += 4) {
        for (let c = 0; c < 3; c++) {
          const light = core1 * rgb[i + c] + core2 * rgb[second + i + c]
            + glow1 * glow[i + c] + glow2 * glow[second + i + c];
          out[o + c] = DISPLAYED[Math.min(BRIGHTEST, Math.round(light * FINENESS))];
        }
      }
    }
    paint.putImageData(pixels, 0, 0);
  }

  /** Each spot's glow: the mean of the LEDs around it, along its own strip. */
  spread(rgb) {
    for (let strip = 0; strip < 2; strip++) {
      for (let i = 0; i < LEDS; i++) {
        const from = Math.max(0, i - SPREAD);
        const to = Math.min(LEDS - 1, i + SPREAD);
        for (let c = 0; c < 3; c++) {
          let sum = 0;
          for (let k = from; k <= to; k++) { sum += rgb[(strip * LEDS + k) * 3 + c]; }
          this.glow[(strip * LEDS + i) * 3 + c] = sum / (to - from + 1);
        }
      }
    }
  }
}

/** The bytes of a frame as the stream carries it. */
export function frameBytes(base64) {
  return Uint8Array.from(atob(base64), (c) => c.charCodeAt(0));
}
