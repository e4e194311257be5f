package dev.readout.examples;

import java.awt.image.BufferedImage;
import java.awt.image.IndexColorModel;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Reduces a picture to its 256 most frequent colours. A page has few others, so its file is less than half as large. */
final class Palette {
    private static final int SIZE = 256;

    private Palette() {}

    static BufferedImage reduce(BufferedImage picture) {
        int width = picture.getWidth();
        int height = picture.getHeight();
        int[] pixels = picture.getRGB(0, 0, width, height, null, 0, width);
        Map<Integer, Integer> counts = new HashMap<>();
        IntStream.of(pixels).forEach(pixel -> counts.merge(pixel, 1, Integer::sum));
        List<Integer> palette = counts.entrySet().stream()
                .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
                .limit(SIZE)
                .map(Map.Entry::getKey)
                .toList();
        int[] colours = palette.stream().mapToInt(colour -> colour).toArray();
        IndexColorModel model = new IndexColorModel(8, colours.length, colours, 0, false, -1, 0);
        BufferedImage reduced = new BufferedImage(width, height, BufferedImage.TYPE_BYTE_INDEXED, model);
        Map<Integer, Integer> nearest = new HashMap<>();
        for (int i = 0; i < pixels.length; i++) {
            int index = nearest.computeIfAbsent(pixels[i], pixel -> nearest(pixel, colours));
            reduced.getRaster().setSample(i % width, i / width, 0, index);
        }
        return reduced;
    }

    private static int nearest(int pixel, int[] colours) {
        return IntStream.range(0, colours.length)
                .boxed()
                .min(Comparator.comparingInt(i -> distance(pixel, colours[i])))
                .orElseThrow();
    }

    private static int distance(int one, int other) {
        int sum = 0;
        for (int shift = 0; shift <= 16; shift += 8) {
            int difference = (one >> shift & 0xFF) - (other >> shift & 0xFF);
            sum += difference * difference;
        }
        return sum;
    }
}
