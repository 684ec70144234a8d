/** Draws a device's light: two strips of 160 LEDs from 960 bytes RGB, strip 1 first. */

const LEDS = 160;

// LED values are linear light; a display is not. Without this, dim light would be drawn as black.
const DISPLAYED = Uint8ClampedArray.from({ length: 256 }, (_, v) => Math.round(255 * Math.pow(v / 255, 1 / 1.9)));

export class Strips {
  constructor(canvas) {
    this.canvas = canvas;
    this.paint = canvas.getContext('2d', { alpha: false });
    this.small = new OffscreenCanvas(LEDS, 2);
    this.smallPaint = this.small.getContext('2d');
    this.pixels = this.smallPaint.createImageData(LEDS, 2);
    this.pixels.data.fill(255);
    this.dark();
  }

  /** A device without power. */
  dark() {
    this.show(new Uint8Array(LEDS * 2 * 3));
  }

  show(rgb) {
    const out = this.pixels.data;
    for (let i = 0, o = 0; i < LEDS * 2 * 3; i += 3, o += 4) {
      out[o] = DISPLAYED[rgb[i]];
      out[o + 1] = DISPLAYED[rgb[i + 1]];
      out[o + 2] = DISPLAYED[rgb[i + 2]];
    }
    this.smallPaint.putImageData(this.pixels, 0, 0);
    this.draw();
  }

  draw() {
    const { paint, canvas, small } = this;
    const { width, height } = canvas;
    paint.globalCompositeOperation = 'source-over';
    paint.fillStyle = '#000';
    paint.fillRect(0, 0, width, height);
    for (let strip = 0; strip < 2; strip++) {
      const middle = height * (strip === 0 ? 0.3 : 0.7);
      // The glow: the strip as a soft band around its line.
      paint.globalCompositeOperation = 'lighter';
      paint.imageSmoothingEnabled = true;
      paint.filter = 'blur(9px)';
      paint.globalAlpha = 0.75;
      paint.drawImage(small, 0, strip, LEDS, 1, 0, middle - 13, width, 26);
      paint.filter = 'none';
      paint.globalAlpha = 1;
      paint.imageSmoothingEnabled = false;
      paint.drawImage(small, 0, strip, LEDS, 1, 0, middle - 4, width, 8);
    }
    // The gaps between the LEDs.
    paint.globalCompositeOperation = 'source-over';
    paint.fillStyle = 'rgba(0, 0, 0, .38)';
    const step = width / LEDS;
    for (let i = 0; i < LEDS; i++) {
      paint.fillRect(Math.round((i + 1) * step) - 1, height * 0.3 - 4, 1, 8);
      paint.fillRect(Math.round((i + 1) * step) - 1, height * 0.7 - 4, 1, 8);
    }
  }
}

/** The bytes of a frame as the stream carries it. */
export function frameBytes(base64) {
  return Uint8Array.from(atob(base64), (c) => c.charCodeAt(0));
}
