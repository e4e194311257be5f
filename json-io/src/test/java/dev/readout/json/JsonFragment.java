package dev.readout.json;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * A piece of a document: a value of JSON (RFC 8259), or what looks like one.
 *
 * @param name what kind it is of
 * @param latin1 what stands in the document, each byte as a character
 */
record JsonFragment(String name, String latin1) {
    static final String TEN_TIMES_A = "a".repeat(10);

    private static final String RICH =
            "[{\"a\":[1,-2.5e+3,0,\"é😀\\u00e9\\n\",true,false,null,{},[]],\"\":{\"b\" : \"\"}}\t,\r\n\"c\"]";

    static JsonFragment of(String family, String json) {
        byte[] bytes = json.getBytes(StandardCharsets.UTF_8);
        return new JsonFragment(family + " " + shown(json), new String(bytes, StandardCharsets.ISO_8859_1));
    }

    /** Makes one of bytes that are no UTF-8: a character is a byte. */
    static JsonFragment ofBytes(String family, String latin1) {
        return new JsonFragment(family + " " + shown(latin1), latin1);
    }

    private static Stream<JsonFragment> all(String family, String... json) {
        return Stream.of(json).map(each -> of(family, each));
    }

    private static String shown(String json) {
        StringBuilder shown = new StringBuilder();
        json.codePoints()
                .limit(40)
                .forEach(c -> shown.append(
                        c >= ' ' && c < 0x7F ? Character.toString(c) : String.format(Locale.ROOT, "<%02X>", c)));
        return shown + (json.length() > 40 ? "… of " + json.length() : "");
    }

    byte[] bytes() {
        return latin1.getBytes(StandardCharsets.ISO_8859_1);
    }

    byte[] in(String before, String after) {
        ByteArrayOutputStream document = new ByteArrayOutputStream();
        document.writeBytes(before.getBytes(StandardCharsets.UTF_8));
        document.writeBytes(bytes());
        document.writeBytes(after.getBytes(StandardCharsets.UTF_8));
        return document.toByteArray();
    }

    @Override
    public String toString() {
        return name;
    }

    // What is no JSON

    static Stream<JsonFragment> notJson() {
        return Stream.of(
                        arrays(),
                        objects(),
                        numbers(),
                        strings(),
                        literals(),
                        structure(),
                        singleBytes(),
                        whiteSpace(),
                        notUtf8(),
                        truncated(),
                        deep())
                .flatMap(family -> family);
    }

    private static Stream<JsonFragment> arrays() {
        return all(
                "array",
                "[",
                "]",
                "[[",
                "]]",
                "[]]",
                "[[]",
                "[1",
                "[1,",
                "[1]]",
                "[[1]",
                "[,",
                "[,]",
                "[,1]",
                "[1,]",
                "[1,,]",
                "[1,,2]",
                "[,,1]",
                "[\"\",]",
                "[\"\",,]",
                "[{},]",
                "[[],]",
                "[1 2]",
                "[1\n2]",
                "[\"a\" \"b\"]",
                "[\"a\"\"b\"]",
                "[{}{}]",
                "[[][]]",
                "[[]1]",
                "[1[]]",
                "[true false]",
                "[1;2]",
                "[1:2]",
                "[\"a\":1]",
                "[:]",
                "[:1]",
                "[a]",
                "[*]",
                "[-]",
                "[.]",
                "[1}",
                "[}",
                "{]",
                "[1,\n2,\n3",
                "[1,2,3,\n]",
                "[\"a",
                "[\"a\",",
                "[\"a\"",
                "[1,/**/2]",
                "[1,#\n2]",
                "[...]",
                "(1)",
                "[\fa]",
                "[1,\f2]",
                "[\"x\",truth]",
                "[undefined]",
                "[\\n1]");
    }

    private static Stream<JsonFragment> objects() {
        return all(
                "object",
                "{",
                "}",
                "{{",
                "}}",
                "{}}",
                "{{}",
                "{{}}",
                "{[]}",
                "{\"a\"",
                "{\"a\":",
                "{\"a\":1",
                "{\"a\":1,",
                "{\"a\"}",
                "{\"a\":}",
                "{\"a\",1}",
                "{\"a\" 1}",
                "{\"a\"=1}",
                "{\"a\":=1}",
                "{\"a\"::1}",
                "{\"a\":1:2}",
                "{\"a\":1,}",
                "{\"a\":1,,}",
                "{\"a\":1,,\"b\":2}",
                "{,}",
                "{,\"a\":1}",
                "{\"a\":1 \"b\":2}",
                "{\"a\":1;\"b\":2}",
                "{\"a\":1 2}",
                "{\"a\":\"b\" \"c\"}",
                "{\"a\":\"b\",\"c\"}",
                "{\"a\":\"b\",\"c\":}",
                "{\"a\":\"b\",1}",
                "{\"a\":1]",
                "{:1}",
                "{:}",
                "{1:1}",
                "{1:1,}",
                "{null:1}",
                "{true:1}",
                "{[]:1}",
                "{{}:1}",
                "{a:1}",
                "{a:\"b\"}",
                "{'a':1}",
                "{'a':'b'}",
                "{`a`:1}",
                "{\"a\":'b'}",
                "{\"a:1}",
                "{a\":1}",
                "{\\\"a\\\":1}",
                "{\"a\":a",
                "{\"a\":a}",
                "{\"a\":1}#",
                "{\"a\":1}//",
                "{\"a\":1}/",
                "{\"a\":1}/**/",
                "{\"a\":1}/*",
                "{\"a\":/*b*/1}",
                "{/*b*/\"a\":1}",
                "{\"a\"/*b*/:1}",
                "{\"a\"://b\n1}",
                "{\"a\"\\u003a1}",
                "{\"a\":1}}",
                "{\"a\":{\"b\":1}",
                "{\"a\":[1}",
                "{\"a\":[1,2}]",
                "{💥}",
                "{\"a\tb\":1}",
                "{\"a\nb\":1}",
                "{\"a\\qb\":1}",
                "{\"a\\u12\":1}",
                "{\uFEFF\"a\":1}",
                "{\"a\uFEFF:1}");
    }

    private static Stream<JsonFragment> numbers() {
        return all(
                "number",
                "-",
                "+",
                ".",
                "--1",
                "++1",
                "-+1",
                "+-1",
                "+1",
                "+0",
                "- 1",
                "-a",
                "-\"1\"",
                "-[1]",
                "-null",
                "-NaN",
                "-Infinity",
                "+Infinity",
                "Infinity",
                "-inf",
                "inf",
                "NaN",
                "nan",
                "1nan",
                "-foo",
                "01",
                "00",
                "000",
                "-01",
                "-00",
                "-012",
                "012",
                "00.5",
                "0123.4",
                "1.",
                "0.",
                "-0.",
                "-1.",
                "-.5",
                ".5",
                "+.5",
                ".-5",
                "1.e5",
                "0.e1",
                "0.e+1",
                "-2.",
                "1..5",
                "1.5.5",
                "1.-5",
                "1.+5",
                "1. 5",
                "1 .5",
                "1.a",
                "1.5a",
                "1e",
                "1E",
                "0e",
                "0E",
                "1e+",
                "1e-",
                "0e+",
                "0E+",
                "1.0e",
                "1.0e+",
                "1.0e-",
                "1.0E+",
                "1ee5",
                "1eE2",
                "1e5e5",
                "1e+-5",
                "1e--5",
                "1e++5",
                "1e 5",
                "1 e5",
                "1e5.5",
                "1e.5",
                "1ea",
                "1a",
                "1ea5",
                "e5",
                "E5",
                "-e5",
                "1_000",
                "1'000",
                "1 000",
                "1 000.0",
                "0x1",
                "0X1F",
                "0x42",
                "-0x1",
                "0b1",
                "0o7",
                "1h",
                "1L",
                "1f",
                "1.0f",
                "1.0d",
                "1n",
                "123abc",
                "1+2",
                "1-2",
                "1/2",
                "1*2",
                "1%",
                "$1",
                "1€",
                "٣",
                "１",
                "1２",
                "𝟏",
                "½",
                "−1",
                "1\u00a0000",
                "1@",
                "1e1ä",
                "[1}",
                "-\n1",
                "1.\n5",
                "1e\n5",
                "0\u0000",
                "1\u0000");
    }

    private static Stream<JsonFragment> strings() {
        List<JsonFragment> strings = new ArrayList<>(all(
                        "string",
                        "\"",
                        "\"a",
                        "\"\\",
                        "\"\\\"",
                        "\"a\\\"",
                        "\"\\\\\\\"",
                        "\"\\\"a",
                        "a\"",
                        "\"\"\"",
                        "\"a\"a\"",
                        "\"\"\"\"",
                        "\"a\"b",
                        "'",
                        "''",
                        "'a'",
                        "`a`",
                        "“a”",
                        "«a»",
                        "\\\"a\\\"",
                        "\\u0022a\\u0022",
                        "\\u0041",
                        "a",
                        "abc",
                        "é",
                        "😀",
                        "\"\\u\"",
                        "\"\\u",
                        "\"\\u0\"",
                        "\"\\u00\"",
                        "\"\\u00",
                        "\"\\u004\"",
                        "\"\\u004",
                        "\"\\u00g1\"",
                        "\"\\u00G1\"",
                        "\"\\ug041\"",
                        "\"\\u 041\"",
                        "\"\\u+041\"",
                        "\"\\u-041\"",
                        "\"\\u0x41\"",
                        "\"\\u{41}\"",
                        "\"\\u{1F600}\"",
                        "\"\\u٠٠٤١\"",
                        "\"\\u００４１\"",
                        "\"\\u004１\"",
                        "\"\\uD83D\\u\"",
                        "\"\\uD83D\\uD\"",
                        "\"\\uD83D\\uDE\"",
                        "\"\\uD83D\\uDE0\"",
                        "\"\\uD83D\\uDE0g\"",
                        "\"\\uD83D\\x\"",
                        "\"\\uD83D\\",
                        "\"\\uD83D\\u",
                        "\"\\u0000\\u\"",
                        "\"\\uuD83D\"",
                        "\"\\u\\u0041\"",
                        "\"\\x41\"",
                        "\"\\101\"",
                        "\"\\\u0000\"",
                        "\"\\\n\"",
                        "\"\\\r\n\"",
                        "\"\\\t\"",
                        "\"\\ \"",
                        "\"\\é\"",
                        "\"\\😀\"",
                        "\"\\\u2028\"",
                        "\"a\nb\"",
                        "\"a\r\nb\"",
                        "\"\n\"",
                        "\"" + TEN_TIMES_A + "\u0000" + TEN_TIMES_A + "\"",
                        "\"" + TEN_TIMES_A + "\\" + "\u0001" + TEN_TIMES_A + "\"",
                        "\"a\" + \"b\"",
                        "\"a\"\\",
                        "\"a\"\u0000",
                        "\u0000\"a\"",
                        "\"a\"\u001a")
                .toList());
        for (char control = 0; control < ' '; control++) {
            strings.add(of("control", "\"a" + control + "b\""));
            strings.add(of("control far in", "\"" + TEN_TIMES_A + TEN_TIMES_A + control + "\""));
            strings.add(of("control behind an escape", "\"\\n" + control + "\""));
            strings.add(of("control beside é", "\"é" + control + "é\""));
        }
        for (char c = ' '; c < 0x80; c++) {
            if ("\"\\/bfnrtu".indexOf(c) < 0) {
                strings.add(of("escape", "\"a\\" + c + "b\""));
                strings.add(of("escape far in", "\"" + TEN_TIMES_A + "é\\" + c + "0041\""));
            }
        }
        return strings.stream();
    }

    private static Stream<JsonFragment> literals() {
        return all(
                "literal",
                "t",
                "tr",
                "tru",
                "truE",
                "True",
                "TRUE",
                "truee",
                "truetrue",
                "true1",
                "true\"\"",
                "true_",
                "trué",
                "f",
                "fals",
                "False",
                "FALSE",
                "falsee",
                "n",
                "nu",
                "nul",
                "nulL",
                "Null",
                "NULL",
                "nulll",
                "null0",
                "nul1",
                "nil",
                "None",
                "undefined",
                "yes",
                "no",
                "t rue",
                "tr\nue",
                "\\u0074rue",
                "-true",
                "!true",
                "true\u0000",
                "void 0",
                "function(){}",
                "new Date()",
                "/a/",
                "<a>",
                "&quot;a&quot;",
                "@",
                "$",
                "a.b",
                "(null)");
    }

    private static Stream<JsonFragment> structure() {
        return all(
                "structure",
                "",
                " ",
                "\n",
                "\t\r\n ",
                ",",
                ",,",
                ":",
                ":1",
                "1,",
                ",1",
                "1,2",
                "1 2",
                "{}{}",
                "[][]",
                "{} []",
                "{}1",
                "[]1",
                "\"a\":1",
                "\"a\":\"b\"",
                "1]",
                "1}",
                "[1]x",
                "{}x",
                "{}\u0000",
                "\u0000{}",
                "[]\u0000",
                "[\u0000]",
                "{\u0000}",
                "#",
                "#1\n",
                "//",
                "//1\n1",
                "1//",
                "/**/",
                "/**/1",
                "1/**/",
                "/*1",
                "/",
                "/1",
                "<!--1-->1",
                "%YAML 1.2\n---\n1",
                "---\n1",
                "- 1",
                "a: 1",
                "a=1",
                "callback(1)",
                "1;",
                ")]}'\n1",
                "while(1);1",
                "for(;;);1",
                "<?xml version=\"1.0\"?><a/>",
                "[{]}",
                "{[}]",
                "[\"a\"}",
                "{\"a\":[}",
                "{\"a\":\"b\"]",
                "\\",
                "\\\\",
                "\\u005b\\u005d",
                "\uFEFF",
                "\uFEFF\uFEFF1",
                "1\uFEFF",
                "[\uFEFF1]",
                "[1\uFEFF]",
                "[1,\uFEFF2]",
                "\u2060[]",
                "\u200B1",
                "1\u200B",
                "\u00AD1",
                "\u001E1",
                "1\u0004",
                "［］",
                "｛｝",
                "[1，2]",
                "{\"a\"：1}");
    }

    /** Every byte alone. */
    private static Stream<JsonFragment> singleBytes() {
        List<JsonFragment> bytes = new ArrayList<>();
        for (int b = 0; b < 256; b++) {
            if (b < '0' || b > '9') {
                bytes.add(ofBytes("byte", String.valueOf((char) b)));
            }
        }
        return bytes.stream();
    }

    /** Of all white space, JSON has four characters. */
    private static Stream<JsonFragment> whiteSpace() {
        List<JsonFragment> spaces = new ArrayList<>();
        String others = "\u0000\u0001\b\u000B\f\u000E\u001C\u001F\u007F\u0085\u00A0\u1680\u180E\u2000\u2003\u2007\u2009"
                + "\u200A\u200B\u2028\u2029\u202F\u205F\u2060\u3000";
        others.chars().forEach(c -> {
            String space = String.valueOf((char) c);
            for (String json :
                    new String[] {"%s1", "1%s", "[%s]", "[1,%s2]", "{%s}", "{\"a\"%s:1}", "{\"a\":%s\"b\"}"}) {
                spaces.add(of("white space", String.format(Locale.ROOT, json, space)));
            }
        });
        return spaces.stream();
    }

    private static Stream<JsonFragment> notUtf8() {
        List<JsonFragment> strings = new ArrayList<>();
        for (String malformed : new String[] {
            // Continuations without a start, and starts without continuations.
            "\u0080",
            "\u00BF",
            "\u0080\u0080",
            "\u00C3",
            "\u00DF",
            "\u00C3a",
            "\u00C3\u00C3\u00A9",
            "\u00E2",
            "\u00E2\u0080",
            "\u00E2\u0080a",
            "\u00E2a\u0080",
            "\u00E2\u0080\u00E2\u0080\u0099",
            "\u00F0",
            "\u00F0\u009F",
            "\u00F0\u009F\u0098",
            "\u00F0\u009F\u0098a",
            "\u00F0\u009F\u0098\u00F0",
            "\u00C3\u00A9\u00A9",
            "\u00E2\u0080\u0099\u0099",
            "\u00F0\u009F\u0098\u0080\u0080",
            // Overlong forms of / NUL " DEL ߿ and U+FFFF.
            "\u00C0\u00AF",
            "\u00C0\u0080",
            "\u00C0\u00A2",
            "\u00C1\u00BF",
            "\u00E0\u0080\u00AF",
            "\u00E0\u0080\u0080",
            "\u00E0\u0081\u00BF",
            "\u00E0\u009F\u00BF",
            "\u00F0\u0080\u0080\u00AF",
            "\u00F0\u0080\u0080\u0080",
            "\u00F0\u0082\u0080\u0080",
            "\u00F0\u008F\u00BF\u00BF",
            "\u00F8\u0080\u0080\u0080\u00AF",
            "\u00FC\u0080\u0080\u0080\u0080\u00AF",
            // Surrogates: the first and last high ones, the first and last low ones, and pairs (CESU-8).
            "\u00ED\u00A0\u0080",
            "\u00ED\u00AF\u00BF",
            "\u00ED\u00B0\u0080",
            "\u00ED\u00BF\u00BF",
            "\u00ED\u00A0\u00BD\u00ED\u00B8\u0080",
            "\u00ED\u00B8\u0080\u00ED\u00A0\u00BD",
            // Beyond U+10FFFF.
            "\u00F4\u0090\u0080\u0080",
            "\u00F5\u0080\u0080\u0080",
            "\u00F7\u00BF\u00BF\u00BF",
            "\u00F8\u0088\u0080\u0080\u0080",
            "\u00FB\u00BF\u00BF\u00BF\u00BF",
            "\u00FC\u0084\u0080\u0080\u0080\u0080",
            "\u00FD\u00BF\u00BF\u00BF\u00BF\u00BF",
            "\u00FE",
            "\u00FF",
            "\u00FF\u00FE",
            "\u00FE\u00FF",
            // Latin-1, Windows-1252, Shift JIS.
            "caf\u00E9",
            "\u0093a\u0094",
            "\u0093\u00FA\u0096{"
        }) {
            strings.add(ofBytes("UTF-8", '"' + malformed + '"'));
            strings.add(ofBytes("UTF-8 far in", '"' + TEN_TIMES_A + malformed + TEN_TIMES_A + '"'));
            strings.add(ofBytes("UTF-8 behind an escape", "\"\\n" + malformed + "\""));
            strings.add(ofBytes("UTF-8 in a name", "{\"" + malformed + "\":1}"));
            strings.add(ofBytes("UTF-8 in a list", "[" + malformed + "]"));
            strings.add(ofBytes("UTF-8 behind a number", "[1" + malformed + "]"));
            strings.add(ofBytes("UTF-8 in a string without end", '"' + malformed));
            strings.add(ofBytes("UTF-8 behind a backslash", "\"\\" + malformed + '"'));
            strings.add(ofBytes("UTF-8 in hexadecimal digits", "\"\\u00" + malformed + '"'));
        }
        return strings.stream();
    }

    /** Every truncation of a value that has everything. */
    private static Stream<JsonFragment> truncated() {
        byte[] rich = RICH.getBytes(StandardCharsets.UTF_8);
        List<JsonFragment> truncated = new ArrayList<>();
        for (int length = 0; length < rich.length; length++) {
            truncated.add(ofBytes("truncated", new String(rich, 0, length, StandardCharsets.ISO_8859_1)));
        }
        return truncated.stream();
    }

    private static Stream<JsonFragment> deep() {
        int depth = 100_000;
        return all(
                "deep",
                "[".repeat(depth),
                "[".repeat(depth) + "]".repeat(depth),
                "[".repeat(depth) + "]".repeat(depth - 1),
                "{\"a\":".repeat(depth),
                "{\"a\":".repeat(depth) + "1" + "}".repeat(depth),
                "[{\"a\":".repeat(depth),
                "[{\"a\":".repeat(depth) + "1" + "}]".repeat(depth),
                "[[],".repeat(depth),
                "{\"\":{},\"a\":".repeat(depth),
                "[\"".repeat(depth),
                "]".repeat(depth),
                "}".repeat(depth));
    }

    // What is JSON

    static Stream<JsonFragment> json() {
        return Stream.of(jsonNumbers(), jsonStrings().map(JsonString::json), jsonOther())
                .flatMap(family -> family);
    }

    static Stream<JsonFragment> jsonNumbers() {
        return all(
                "number",
                "0",
                "-0",
                "0.0",
                "-0.0",
                "0e0",
                "0E0",
                "0e1",
                "0e+1",
                "0E+1",
                "0E-1",
                "0.0e-0",
                "0.000",
                "1",
                "9",
                "10",
                "-1",
                "-10",
                "-123",
                "123",
                "1.0",
                "0.5",
                "0.50",
                "0.05e1",
                "5e-1",
                "5E-1",
                "50e-2",
                "500E-003",
                "1e0",
                "1e00",
                "1e-00",
                "1E+0",
                "1e22",
                "1e+2",
                "1E2",
                "1E-2",
                "1e-2",
                "20e1",
                "123e65",
                "123e45",
                "123.456",
                "123.456e78",
                "123.456E-789",
                "0.1",
                "0.2",
                "0.3",
                "0.30000000000000004",
                "0.1e-7",
                "2.2250738585072014e-308",
                "2.2250738585072011e-308",
                "4.9e-324",
                "2e-324",
                "1e-400",
                "1e400",
                "-1e400",
                "1e9999999999",
                "1e-9999999999",
                "0e9999999999",
                "1.7976931348623157e308",
                "0.99999999999999999999999",
                "1.00000000000000000000001",
                "0." + "0".repeat(80) + "1",
                "0." + "9".repeat(200),
                "2147483647",
                "2147483648",
                "-2147483648",
                "4294967296",
                "9223372036854775807",
                "9223372036854775808",
                "-9223372036854775809",
                "18446744073709551616",
                "1" + "0".repeat(400),
                "1" + "0".repeat(998),
                "-1" + "0".repeat(400),
                "-237462374673276894279832749832423479823246327846",
                "100000000000000000000",
                "0.4e00669999999999999999999999999999999999999999999999999999999999999999999999969999999006");
    }

    /**
     * A string of JSON, and what it is.
     *
     * @param json in JSON
     * @param string in Java
     */
    record JsonString(JsonFragment json, String string) {
        @Override
        public String toString() {
            return json.name();
        }
    }

    static Stream<JsonString> jsonStrings() {
        List<JsonString> strings = new ArrayList<>(List.of(
                string("", ""),
                string(" ", " "),
                string("a", "a"),
                string("\u007f", "\u007f"),
                string("\\\"", "\""),
                string("\\\\", "\\"),
                string("\\/", "/"),
                string("/", "/"),
                string("\\b\\f\\n\\r\\t", "\b\f\n\r\t"),
                string("\\\\n", "\\n"),
                string("\\\\u0041", "\\u0041"),
                string("\\\\\\\"", "\\\""),
                string("\\\\a", "\\a"),
                string("\\u0041", "A"),
                string("\\u0022", "\""),
                string("\\u005C", "\\"),
                string("\\u005c\\u0022", "\\\""),
                string("\\u0000", "\u0000"),
                string("\\u001f", "\u001f"),
                string("\\u0060\\u012a\\u12AB", "`\u012a\u12ab"),
                string("\\u00e9\\u00E9", "éé"),
                string("e\\u0301", "e\u0301"),
                string("\\u2028\\u2029", "\u2028\u2029"),
                string("\u2028\u2029\u0085\u00a0", "\u2028\u2029\u0085\u00a0"),
                string("\\ufeff", "\uFEFF"),
                string("\uFEFF", "\uFEFF"),
                string("a\uFEFFb", "a\uFEFFb"),
                string("\\uFFFE\\uffff", "\uFFFE\uFFFF"),
                string("\uFFFE\uFFFF", "\uFFFE\uFFFF"),
                string("\uFDD0", "\uFDD0"),
                string("\\uFDD0\\uE000", "\uFDD0\uE000"),
                string("\\uD83D\\uDE00", "😀"),
                string("\\ud83d\\ude00", "😀"),
                string("\\uD83d\\uDe00", "😀"),
                string("\\uD834\\uDD1E", "\uD834\uDD1E"),
                string("\\uD800\\uDC00\\uDBFF\\uDFFF", "\uD800\uDC00\uDBFF\uDFFF"),
                string("\uD800\uDC00\uDBFF\uDFFF", "\uD800\uDC00\uDBFF\uDFFF"),
                string("\\uDBFF\\uDFFE", "\uDBFF\uDFFE"),
                string("😀\\uD83D\\uDE00😀", "😀😀😀"),
                string("é", "é"),
                string("߿ࠀ", "߿ࠀ"),
                string("日本語", "日本語"),
                string("שלום العربية", "שלום العربية"),
                string("😀\u200D👩🏽", "😀\u200D👩🏽"),
                string("/*a*/ //b #c", "/*a*/ //b #c"),
                string("[1,2]{}:,'", "[1,2]{}:,'"),
                string("<a href='b'>&amp;", "<a href='b'>&amp;"),
                string("null", "null"),
                string("a".repeat(10_000), "a".repeat(10_000)),
                string("\\u0041".repeat(2000), "A".repeat(2000)),
                string("\\\\".repeat(2001), "\\".repeat(2001)),
                string("😀".repeat(2000), "😀".repeat(2000)),
                string("\\ud83d\\ude00".repeat(2000), "😀".repeat(2000))));
        // What is read eight bytes at a time: what stands at each of eight places.
        for (int before = 0; before < 17; before++) {
            String plain = "abcdefghijklmnopq".substring(0, before);
            strings.add(string(plain + "\\\"", plain + "\""));
            strings.add(string(plain + "\\\\", plain + "\\"));
            strings.add(string(plain + "é" + plain, plain + "é" + plain));
            strings.add(string(plain + "\\u0021!", plain + "!!"));
            strings.add(string(plain + "\u007f\u0080#", plain + "\u007f\u0080#"));
        }
        return strings.stream();
    }

    private static JsonString string(String inQuotes, String string) {
        return new JsonString(of("string", '"' + inQuotes + '"'), string);
    }

    private static Stream<JsonFragment> jsonOther() {
        int depth = 90;
        return Stream.concat(
                all(
                        "structure",
                        "true",
                        "false",
                        "null",
                        " true ",
                        "\r\n\tnull\t\n\r",
                        "[]",
                        "[ ]",
                        "[\n\r\t ]",
                        "[1]",
                        "[ 1 ]",
                        " [1 , 2]\n",
                        "[1,2,3,4]",
                        "[[]]",
                        "[[],[[]],{}]",
                        "[\"\"]",
                        "[null,1,\"1\",{},true,false]",
                        "[1,null,null,null,2]",
                        "[false]",
                        "[\n1\n,\n2\n]",
                        "{}",
                        "{ }",
                        "{\"a\":1}",
                        "{ \"a\" : 1 }",
                        "{\n\"a\"\n:\n1\n}",
                        "{\"\":0}",
                        "{\"\":{\"\":{\"\":[]}}}",
                        "{\"a\":1,\"b\":2}",
                        "{\"a\":1,\"a\":1}",
                        "{\"a\":1,\"a\":2}",
                        "{\"a\":[],\"b\":{}}",
                        "{\"a\\u0000b\":1}",
                        "{\"\\u0061\":1}",
                        "{\"\\\"\\\\\\/\":1}",
                        "{\"é😀\":1}",
                        "{\"a b\":\"c d\"}",
                        "{\"text\":1,\"readout\":[2]}",
                        "{\"" + "a".repeat(5000) + "\":1}",
                        "{\"min\":-1.0e+28,\"max\":1.0e+28}",
                        RICH,
                        "[" + "1,".repeat(10_000) + "1]",
                        "[" + "[],".repeat(10_000) + "1]",
                        "[".repeat(depth) + "]".repeat(depth),
                        "{\"a\":".repeat(depth) + "1" + "}".repeat(depth),
                        "[{\"a\":".repeat(depth / 2) + "1" + "}]".repeat(depth / 2)),
                Stream.of(' ', '\n', '\r', '\t')
                        .flatMap(space -> all(
                                "white space",
                                space + "1",
                                "1" + space,
                                "[" + space + "]",
                                "{\"a\"" + space + ":" + space + "1}")));
    }
}
