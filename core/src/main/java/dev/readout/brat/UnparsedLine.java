package dev.readout.brat;

import dev.readout.internal.Require;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** A line of a file before it is parsed, without its line end, and the problem if its characters are not valid. */
record UnparsedLine(int number, String words, Optional<String> problem) {
    private static final String BYTE_ORDER_MARK = "\ufeff";

    static List<UnparsedLine> of(String string) {
        List<UnparsedLine> lines = new ArrayList<>();
        int start = string.startsWith(BYTE_ORDER_MARK) ? 1 : 0;
        while (start < string.length()) {
            int end = string.indexOf('\n', start);
            end = end < 0 ? string.length() : end;
            String words = withoutReturn(string.substring(start, end));
            int index = Require.unpairedSurrogate(words);
            Optional<String> problem = index < 0
                    ? Optional.empty()
                    : Optional.of("a line must have no unpaired surrogate: " + Require.surrogate(words, index));
            lines.add(new UnparsedLine(lines.size() + 1, words, problem));
            start = end + 1;
        }
        return lines;
    }

    static List<UnparsedLine> of(byte[] bytes) {
        return decode(bytes).map(UnparsedLine::of).orElseGet(() -> broken(bytes));
    }

    static Optional<String> decode(byte[] bytes) {
        try {
            return Optional.of(StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString());
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    private static List<UnparsedLine> broken(byte[] bytes) {
        List<UnparsedLine> lines = new ArrayList<>();
        int start = 0;
        while (start < bytes.length) {
            int end = start;
            while (end < bytes.length && bytes[end] != '\n') {
                end++;
            }
            byte[] line = Arrays.copyOfRange(bytes, start, end);
            String words = withoutReturn(new String(line, StandardCharsets.UTF_8));
            if (lines.isEmpty() && words.startsWith(BYTE_ORDER_MARK)) {
                words = words.substring(1);
            }
            Optional<String> problem =
                    decode(line).isPresent() ? Optional.empty() : Optional.of("a line must be in UTF-8");
            lines.add(new UnparsedLine(lines.size() + 1, words, problem));
            start = end + 1;
        }
        return lines;
    }

    private static String withoutReturn(String line) {
        int end = line.length();
        while (end > 0 && line.charAt(end - 1) == '\r') {
            end--;
        }
        return line.substring(0, end);
    }
}
