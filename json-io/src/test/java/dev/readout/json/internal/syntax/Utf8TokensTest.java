package dev.readout.json.internal.syntax;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.readout.text.Passage;
import dev.readout.text.Span;
import dev.readout.text.Text;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.json.JsonMapper;

/**
 * The fast tokens by themselves, where no other parser takes over: what they read, and what they leave to the other.
 * Every document is also one amid other bytes, which would change it if they were looked at.
 */
class Utf8TokensTest {
    private static final int DEPTH = 100;
    private static final List<String> BEHIND =
            List.of("", "\"", "0", "e5", "]", "}", " ", ",", "\\\"", "u0041\"", "a".repeat(20) + "\"");

    // Strings

    @Test
    void readsStrings() {
        String[][] spellings = {
            {"", ""},
            {"a", "a"},
            {"\\b\\f\\n\\r\\t", "\b\f\n\r\t"},
            {"\\\"", "\""},
            {"\\\\", "\\"},
            {"\\/", "/"},
            {"\\n ", "\n "},
            {"\\\\\\\"", "\\\""},
            {"\\u0000\\u001f\\u0041", "\0\u001fA"},
            {"\\u00e9\\u20aC", "é€"},
            {"\\uD7FF\\ue000\\uffff", "\uD7FF\uE000\uFFFF"},
            {"\\ud800\\udc00\\uDBFF\\uDFFF", "\uD800\uDC00\uDBFF\uDFFF"},
            {"\\ud83d\\ude00", "😀"},
            {"\u007f\u0080\u07ff\u0800\uD7FF\uE000\uFFFF", "\u007f\u0080\u07ff\u0800\uD7FF\uE000\uFFFF"},
            {"\uD800\uDC00\uDBFF\uDFFF😀", "\uD800\uDC00\uDBFF\uDFFF😀"},
            {" !#[]~", " !#[]~"}
        };
        for (String[] spelling : spellings) {
            for (int before = 0; before < 18; before++) {
                for (int after = 0; after < 18; after++) {
                    String json = '"' + "b".repeat(before) + spelling[0] + "c".repeat(after) + '"';
                    String string = "b".repeat(before) + spelling[1] + "c".repeat(after);
                    each(json, tokens -> {
                        assertThat(tokens.token()).isEqualTo(JsonToken.VALUE_STRING);
                        assertThat(tokens.string()).isEqualTo(string);
                        assertThat(tokens.end()).isTrue();
                    });
                    each(json, tokens -> {
                        assertThat(tokens.text()).isEqualTo(string);
                        assertThat(tokens.end()).isTrue();
                    });
                }
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "a",
                "\\",
                "\\\"",
                "a\\\\\\\"",
                "é",
                "\\u",
                "\\u004",
                "\\u0041",
                "\\ud83d",
                "\\ud83d\\",
                "\\ud83d\\ude0"
            })
    void leavesStringsThatDoNotEnd(String json) {
        for (int before = 0; before < 18; before++) {
            String string = '"' + "b".repeat(before) + json;
            undecided(string, Utf8Tokens::string);
            undecided(string, Utf8Tokens::text);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\\u",
                "\\u004",
                "\\ud83d\\ude0",
                "\\u004G",
                "\\u004\\u0041",
                "\\u 041",
                "\\u+041",
                "\\U0041",
                "\\x",
                "\\a",
                "\\0",
                "\\'",
                "\\é",
                "\\ud83d",
                "\\ud83da",
                "\\ud83d\\n",
                "\\ud83dxude00",
                "\\ud83d\\Ude00",
                "\\ud83d\\u0041",
                "\\ud83d\\ud83d",
                "\\ude00",
                "\\ude00\\ud83d",
                "\\udc00\\udc00",
                "\0",
                "\t",
                "\n",
                "\u001f"
            })
    void leavesStringsOfWhatNoneMayHold(String json) {
        for (int before = 0; before < 18; before++) {
            for (int after : new int[] {0, 1, 2, 7, 8, 17}) {
                String string = '"' + "b".repeat(before) + json + "z".repeat(after) + '"';
                undecided(string, Utf8Tokens::string);
                undecided(string, Utf8Tokens::text);
            }
        }
    }

    /** Bytes, here as characters of ISO 8859-1, that are no UTF-8: RFC 3629, section 3 and 4. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "\u0080",
                "\u00BF",
                "\u00C3",
                "\u00C3a",
                "\u00C0\u0080",
                "\u00C1\u00BF",
                "\u00E2\u0082",
                "\u00E2\u0082a",
                "\u00E0\u009F\u00BF",
                "\u00ED\u00A0\u0080",
                "\u00F0\u009F\u0098",
                "\u00F0\u008F\u00BF\u00BF",
                "\u00F4\u0090\u0080\u0080",
                "\u00F5\u0080\u0080\u0080",
                "\u00FE",
                "\u00FF"
            })
    void leavesStringsThatAreNoUtf8(String bytes) {
        for (int before = 0; before < 10; before++) {
            for (String after : List.of("", "c", "\\n", "c".repeat(9))) {
                byte[] json = ('"' + "b".repeat(before) + bytes + after + '"').getBytes(StandardCharsets.ISO_8859_1);
                undecided(json, Utf8Tokens::string);
                undecided(json, Utf8Tokens::text);
            }
        }
    }

    @Test
    void makesOneStringOfEqualShortOnes() {
        for (int length = 0; length <= RepeatedStrings.MAX_LENGTH; length++) {
            String id = "i".repeat(length);
            each("[\"" + id + "\",\"" + id + "\"]" + " ".repeat(8), tokens -> {
                tokens.nextElement();
                String first = tokens.string();
                tokens.nextElement();
                assertThat(tokens.string()).isSameAs(first).isEqualTo(id);
            });
        }
    }

    @Test
    void tellsShortStringsApart() {
        List<String> strings = new ArrayList<>();
        for (int length = 0; length <= 33; length++) {
            for (int at = 0; at < length; at++) {
                strings.add("i".repeat(at) + 'j' + "i".repeat(length - at - 1));
            }
            strings.add("i".repeat(length));
        }
        each("[\"" + String.join("\",\"", strings) + "\"]", tokens -> {
            for (String string : strings) {
                assertThat(tokens.nextElement()).isTrue();
                assertThat(tokens.string()).isEqualTo(string);
            }
            assertThat(tokens.nextElement()).isFalse();
            assertThat(tokens.end()).isTrue();
        });
    }

    // Words of the text

    private static final String[][] TEXTS = {
        {"a", "b", "c", " ", "d"},
        {"é"},
        {"\\n", "\\\"", "\\\\"},
        {"\\u00e9"},
        {"\\ud83d\\ude00"},
        {"’"},
        {"😀"},
        {"a", "b", "é"},
        {"a", "\\u0041", "é", "\\n", "’", "😀", "\\ud83d\\ude00", "\\ufffd", "\u07ff", "\u0800", "\uFFFF"},
        {"a", "b", "c", "d", "e", "f", "g", "h", "i", "j", "k", "l", "m", "n", "o", "p", "q", "’"}
    };

    @Test
    void findsWordsAtEveryPosition() {
        for (String[] characters : TEXTS) {
            for (int length = 0; length < 37; length++) {
                List<String> text = text(characters, length);
                Text asText = asText(text);
                for (int from = 0; from <= length; from++) {
                    int start = from;
                    String words = IntStream.rangeClosed(from, length)
                            .mapToObj(to -> ",\"" + spelled(text, start, to) + '"')
                            .reduce("", String::concat);
                    tokens("[\"" + spelled(text, 0, length) + '"' + words + ']', "", tokens -> {
                        tokens.nextElement();
                        tokens.text();
                        for (int to = start; to <= asText.length(); to++) {
                            assertThat(tokens.nextElement()).isTrue();
                            assertThat(tokens.stringIs(asText, start, to)).isTrue();
                        }
                        assertThat(tokens.nextElement()).isFalse();
                        assertThat(tokens.end()).isTrue();
                    });
                }
            }
        }
    }

    @Test
    void staysBeforeOtherWords() {
        for (String[] characters : TEXTS) {
            List<String> text = text(characters, 20);
            Text asText = asText(text);
            for (int from = 0; from < 20; from++) {
                int start = from;
                int end = Math.min(20, from + 9);
                String words = spelled(text, start, end);
                for (String other : List.of(
                        "",
                        words + 'x',
                        'x' + words,
                        spelled(text, start, end - 1),
                        spelled(text, start, end - 1) + 'x',
                        'x' + spelled(text, start + 1, end))) {
                    each("[\"" + spelled(text, 0, 20) + "\",\"" + other + "\"]", tokens -> {
                        tokens.nextElement();
                        tokens.text();
                        tokens.nextElement();
                        assertThat(tokens.stringIs(asText, start, end)).isFalse();
                        assertThat(tokens.string()).isEqualTo(unspelled(other));
                        assertThat(tokens.nextElement()).isFalse();
                    });
                }
                // The document ends within the words.
                byte[] cut = ("[\"" + spelled(text, 0, 20) + "\",\"" + words).getBytes(StandardCharsets.UTF_8);
                tokens(cut, "\"]", tokens -> {
                    tokens.nextElement();
                    tokens.text();
                    tokens.nextElement();
                    assertThat(tokens.stringIs(asText, start, end)).isFalse();
                });
            }
        }
    }

    @Test
    void readsPassages() {
        for (String[] characters : TEXTS) {
            List<String> text = text(characters, 20);
            Text asText = asText(text);
            for (List<Span> pieces : List.of(
                    List.of(new Span(0, 1)),
                    List.of(new Span(3, 17)),
                    List.of(new Span(0, 20)),
                    List.of(new Span(3, 3)),
                    List.of(new Span(0, 1), new Span(2, 3)),
                    List.of(new Span(1, 9), new Span(9, 10), new Span(18, 20)))) {
                Passage passage = asText.passage(pieces);
                String json = passage(text, pieces);
                // Objects inside the lists are at depth 3, as is the last list.
                for (String behind : BEHIND) {
                    tokens("[\"" + spelled(text, 0, 20) + "\"," + json + ',' + json + ",[[7]]]", behind, 3, tokens -> {
                        tokens.nextElement();
                        tokens.text();
                        for (int time = 0; time < 2; time++) {
                            assertThat(tokens.nextElement()).isTrue();
                            assertThat(tokens.passage(asText)).isEqualTo(passage);
                            assertThat(tokens.token()).isEqualTo(JsonToken.END_ARRAY);
                        }
                        assertThat(tokens.nextElement()).isTrue();
                        tokens.skip();
                        assertThat(tokens.nextElement()).isFalse();
                        assertThat(tokens.end()).isTrue();
                    });
                }
                tokens("[\"" + spelled(text, 0, 20) + "\"," + json + ']', "", 2, tokens -> {
                    tokens.nextElement();
                    tokens.text();
                    tokens.nextElement();
                    assertThat(tokens.passage(asText)).isNull();
                });
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[]",
                "[ {\"start\":1,\"end\":3,\"exact\":\"bc\"}]",
                "[{ \"start\":1,\"end\":3,\"exact\":\"bc\"}]",
                "[{\"start\": 1,\"end\":3,\"exact\":\"bc\"}]",
                "[{\"start\":1 ,\"end\":3,\"exact\":\"bc\"}]",
                "[{\"start\":1,\"end\":3,\"exact\" :\"bc\"}]",
                "[{\"start\":1,\"end\":3,\"exact\": \"bc\"}]",
                "[{\"start\":1,\"end\":3,\"exact\":\"bc\" }]",
                "[{\"start\":1,\"end\":3,\"exact\":\"bc\"} ]",
                "[{\"start\":1,\"end\":3,\"exact\":\"bc\"},]",
                "[{\"start\":1,\"end\":3,\"exact\":\"bc\",}]",
                "[{\"start\":1,\"end\":3,\"exact\":\"bc\"},{\"start\":4,\"end\":5,\"exact\":\"x\"}]",
                "[{\"start\":1,\"end\":3,\"exact\":\"bc\"},{\"start\":4,\"end\":5}]",
                "[{\"start\":1,\"end\":3,\"exact\":\"b\\u0063\"}]",
                "[{\"start\":1,\"end\":3,\"exact\":\"bcd\"}]",
                "[{\"start\":1,\"end\":3,\"exact\":\"b\"}]",
                "[{\"start\":1,\"end\":3,\"exact\":\"\"}]",
                "[{\"start\":01,\"end\":3,\"exact\":\"bc\"}]",
                "[{\"start\":1,\"end\":03,\"exact\":\"bc\"}]",
                "[{\"start\":1.0,\"end\":3,\"exact\":\"bc\"}]",
                "[{\"start\":-1,\"end\":3,\"exact\":\"bc\"}]",
                "[{\"start\":,\"end\":3,\"exact\":\"bc\"}]",
                "[{\"start\":3,\"end\":1,\"exact\":\"bc\"}]",
                "[{\"start\":1,\"end\":27,\"exact\":\"bcdefghijklmnopqrstuvwxyz\"}]",
                "[{\"start\":26,\"end\":27,\"exact\":\"x\"}]",
                "[{\"start\":1,\"end\":4294967299,\"exact\":\"bc\"}]",
                "[{\"end\":3,\"start\":1,\"exact\":\"bc\"}]",
                "[{\"start\":1,\"exact\":\"bc\"}]",
                "[{\"exact\":\"bc\"}]"
            })
    void leavesPassagesThatAreWrittenOtherwise(String json) {
        Text text = Text.of("abcdefghijklmnopqrstuvwxyz");
        each("[\"" + text.string() + "\"," + json + ']', tokens -> {
            tokens.nextElement();
            tokens.text();
            tokens.nextElement();
            assertThat(tokens.passage(text)).isNull();
            // It is where it was.
            assertThat(tokens.token()).isEqualTo(JsonToken.START_ARRAY);
            tokens.skip();
            assertThat(tokens.nextElement()).isFalse();
            assertThat(tokens.end()).isTrue();
        });
    }

    /** Any other byte anywhere in a passage, and any end of the document in it. */
    @Test
    void leavesPassagesOfWhichAByteIsAnother() {
        Text text = Text.of("abcdefghijklmnopqrstuvwxyz");
        byte[] before = ("[\"" + text.string() + "\",[").getBytes(StandardCharsets.UTF_8);
        byte[] passage = "{\"start\":9,\"end\":12,\"exact\":\"jkl\"},{\"start\":20,\"end\":21,\"exact\":\"u\"}]]"
                .getBytes(StandardCharsets.UTF_8);
        byte[] document = Arrays.copyOf(before, before.length + passage.length);
        System.arraycopy(passage, 0, document, before.length, passage.length);
        Consumer<Utf8Tokens> leaves = tokens -> {
            tokens.nextElement();
            tokens.text();
            tokens.nextElement();
            assertThat(tokens.passage(text)).isNull();
        };
        for (int i = before.length; i < document.length - 1; i++) {
            byte right = document[i];
            for (int other = Byte.MIN_VALUE; other <= Byte.MAX_VALUE; other++) {
                boolean endsList = document[i - 1] == '}' && other == ']';
                if (other != right && !endsList) {
                    document[i] = (byte) other;
                    tokens(document, "", leaves);
                }
            }
            document[i] = right;
            tokens(
                    Arrays.copyOf(document, i),
                    new String(document, i, document.length - i, StandardCharsets.UTF_8),
                    leaves);
        }
    }

    // Numbers

    @ParameterizedTest
    @ValueSource(strings = {"0", "7", "10", "99", "123456789", "999999999"})
    void counts(String json) {
        each(json, tokens -> {
            assertThat(tokens.token()).isEqualTo(JsonToken.VALUE_NUMBER_INT);
            assertThat(tokens.count()).isEqualTo(Integer.parseInt(json));
            assertThat(tokens.end()).isTrue();
        });
    }

    /** Nine digits are enough: others are left. */
    @ParameterizedTest
    @ValueSource(strings = {"00", "01", "-1", "-0", "1000000000", "4294967297", "18446744073709551617"})
    void doesNotCount(String json) {
        each(json, tokens -> assertThat(tokens.count()).isEqualTo(-1));
    }

    @Test
    void countsToWhatIsNoDigit() {
        for (String behind : List.of(".5", "e5", "/", ":", "\"", "-")) {
            each("1" + behind, tokens -> {
                assertThat(tokens.count()).isEqualTo(1);
                assertThat(tokens.end()).isFalse();
            });
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0",
                "-0",
                "9",
                "-1",
                "10",
                "0.5",
                "-0.25",
                "10.09",
                "1e5",
                "1E5",
                "1e+5",
                "1e-5",
                "0e0",
                "-1.25E-03",
                "123456789012345678901234567890",
                "1e400"
            })
    void readsNumbers(String json) {
        each(json, tokens -> {
            assertThat(tokens.token()).isEqualTo(JsonToken.VALUE_NUMBER_INT);
            assertThat(tokens.number()).isEqualTo(Double.parseDouble(json));
            assertThat(tokens.end()).isTrue();
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "-", "--1", "-a", "00", "01", "-01", "1.", "1.e5", "1.a", "-.5", "1e", "1e+", "1e-", "1ea", "1e++5",
                "1e+-5"
            })
    void leavesNumbersThatAreNone(String json) {
        undecided(json, Utf8Tokens::number);
    }

    @Test
    void leavesLongNumbers() {
        String longest = "1" + "0".repeat(99);
        each(longest, tokens -> assertThat(tokens.number()).isEqualTo(1e99));
        undecided(longest + '0', Utf8Tokens::number);
    }

    @Test
    void leavesOtherValues() {
        for (String json :
                List.of("true", "false", "null", "NaN", "+1", ".5", "'a'", "]", "}", ",", ":", "é", "/**/1")) {
            each(json, tokens -> assertThat(tokens.token()).isEqualTo(JsonToken.VALUE_NULL));
            undecided(json, Utf8Tokens::number);
        }
    }

    // Structure

    @Test
    void walksThroughLists() {
        for (String space : List.of("", " ", "\t", "\r\n", " \t\r\n  ")) {
            String json = "[ [ ] , { } , [ 1 , 2 ] , \"a\" ]".replace(" ", space);
            each(space + json, tokens -> {
                assertThat(tokens.token()).isEqualTo(JsonToken.START_ARRAY);
                assertThat(tokens.nextElement()).isTrue();
                assertThat(tokens.token()).isEqualTo(JsonToken.START_ARRAY);
                assertThat(tokens.nextElement()).isFalse();
                assertThat(tokens.token()).isEqualTo(JsonToken.END_ARRAY);
                assertThat(tokens.nextElement()).isTrue();
                assertThat(tokens.token()).isEqualTo(JsonToken.START_OBJECT);
                assertThat(tokens.nextMember()).isEqualTo(Tokens.END);
                assertThat(tokens.token()).isEqualTo(JsonToken.END_OBJECT);
                assertThat(tokens.nextElement()).isTrue();
                assertThat(tokens.nextElement()).isTrue();
                assertThat(tokens.count()).isEqualTo(1);
                assertThat(tokens.nextElement()).isTrue();
                assertThat(tokens.count()).isEqualTo(2);
                assertThat(tokens.nextElement()).isFalse();
                assertThat(tokens.nextElement()).isTrue();
                assertThat(tokens.string()).isEqualTo("a");
                assertThat(tokens.nextElement()).isFalse();
                assertThat(tokens.end()).isTrue();
            });
        }
    }

    @Test
    void walksThroughObjects() {
        for (String space : List.of("", " ", "\t", "\r\n", " \t\r\n  ")) {
            String json = "{ \"id\" : 1 , \"attributes\" : { \"\\u0041\" : 2 , \"é\" : 3 } , \"url\" : { } }"
                    .replace(" ", space);
            each(space + json, tokens -> {
                assertThat(tokens.token()).isEqualTo(JsonToken.START_OBJECT);
                assertThat(tokens.nextMember()).isEqualTo(MemberName.ID.index());
                tokens.value();
                assertThat(tokens.count()).isEqualTo(1);
                assertThat(tokens.nextMember()).isEqualTo(MemberName.ATTRIBUTES.index());
                tokens.value();
                assertThat(tokens.nextName()).isEqualTo("A");
                tokens.value();
                assertThat(tokens.count()).isEqualTo(2);
                assertThat(tokens.nextName()).isEqualTo("é");
                tokens.value();
                assertThat(tokens.count()).isEqualTo(3);
                assertThat(tokens.nextName()).isNull();
                assertThat(tokens.token()).isEqualTo(JsonToken.END_OBJECT);
                assertThat(tokens.nextMember()).isEqualTo(MemberName.URL.index());
                tokens.value();
                assertThat(tokens.nextName()).isNull();
                assertThat(tokens.nextMember()).isEqualTo(Tokens.END);
                assertThat(tokens.end()).isTrue();
            });
        }
    }

    @Test
    void knowsEveryMember() {
        for (MemberName member : MemberName.values()) {
            for (String space : List.of("", " ".repeat(20))) {
                each("{\"" + member.json() + "\":1" + space + '}', tokens -> {
                    assertThat(tokens.nextMember()).isEqualTo(member.index());
                    tokens.value();
                    assertThat(tokens.count()).isEqualTo(1);
                    assertThat(tokens.nextMember()).isEqualTo(Tokens.END);
                    assertThat(tokens.end()).isTrue();
                });
                for (String other : List.of(
                        member.json() + 'x',
                        'x' + member.json(),
                        member.json() + '\0',
                        member.json()
                                + "\0".repeat(Math.max(0, 16 - member.json().length()))
                                + '\0',
                        member.json() + "x".repeat(30),
                        String.format("\\u%04x", (int) member.json().charAt(0))
                                + member.json().substring(1))) {
                    undecided("{\"" + other + "\":1" + space + '}', Utf8Tokens::nextMember);
                }
            }
        }
    }

    @Test
    void leavesObjectsThatAreNone() {
        for (String json : List.of(
                "{", "{\"", "{\"id", "{id\":1}", "{xid\":1}", "{'id':1}", "{,\"id\":1}", "{1:1}", "{]", "{:1}")) {
            undecided(json, Utf8Tokens::nextMember);
            undecided(json, Utf8Tokens::nextName);
        }
        for (String json :
                List.of("{\"id\"", "{\"id\" ", "{\"id\":", "{\"id\": ", "{\"id\" 1}", "{\"id\",1}", "{\"id\"}")) {
            undecided(json, tokens -> {
                tokens.nextMember();
                tokens.value();
            });
        }
        for (String json : List.of(
                "{\"id\":1",
                "{\"id\":1,",
                "{\"id\":1 \"url\":2}",
                "{\"id\":1,}",
                "{\"id\":1]",
                "{\"id\":1;\"url\":2}")) {
            undecided(json, tokens -> {
                tokens.nextMember();
                tokens.value();
                tokens.count();
                tokens.nextMember();
            });
        }
    }

    @Test
    void leavesListsThatAreNone() {
        for (String json : List.of("", " ", "\uFEFF", "\uFEFF ")) {
            for (String behind : BEHIND) {
                assertThatExceptionOfType(Tokens.Undecided.class).isThrownBy(() -> tokens(json, behind, tokens -> {}));
            }
        }
        for (String json : List.of("[", "[ ")) {
            undecided(json, Utf8Tokens::nextElement);
        }
        for (String json : List.of("[1", "[1,", "[1, ", "[1 1]", "[1}", "[1:1]", "[1;1]")) {
            undecided(json, tokens -> {
                tokens.nextElement();
                tokens.count();
                tokens.nextElement();
            });
        }
    }

    @Test
    void startsBehindAMarkAndEndsBehindSpace() {
        for (String mark : List.of("", "\uFEFF", " ", "\uFEFF\r\n")) {
            for (String space : List.of("", " ", "\t", "\n", "\r", " \t\n\r ")) {
                each(mark + "\"a\"" + space, tokens -> {
                    assertThat(tokens.string()).isEqualTo("a");
                    assertThat(tokens.end()).isTrue();
                });
            }
            for (String more : List.of("\0", "\f", "\u00a0", "a", "\"", ",", " 1", "\uFEFF")) {
                each(mark + "\"a\"" + more, tokens -> {
                    tokens.string();
                    assertThat(tokens.end()).isFalse();
                });
            }
        }
    }

    @Test
    void startsOnceMore() {
        each("[[1]]", tokens -> {
            for (int time = 0; time < 2 * DEPTH; time++) {
                assertThat(tokens.start()).isTrue();
                assertThat(tokens.nextElement()).isTrue();
                assertThat(tokens.nextElement()).isTrue();
                assertThat(tokens.count()).isEqualTo(1);
            }
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"\"",
                "\"a\\\"]\"",
                "\"a\\\\\"",
                "\"a long string ,]}\\\" of é and 😀\"",
                "0",
                "-1.5e+3",
                "true",
                "false",
                "null",
                "[]",
                "{}",
                "[[],[{}]]",
                "{\"]\":\"}\",\"a\\\"\":[1,\"\\\\\"]}",
                "[ 1 , \"[\" ]"
            })
    void skips(String value) {
        for (String space : List.of("", " ", "\t", "\n", "\r")) {
            each("[" + value + space + "," + value + space + ",7]", tokens -> {
                for (int time = 0; time < 2; time++) {
                    assertThat(tokens.nextElement()).isTrue();
                    tokens.skip();
                }
                assertThat(tokens.nextElement()).isTrue();
                assertThat(tokens.count()).isEqualTo(7);
                assertThat(tokens.nextElement()).isFalse();
                assertThat(tokens.end()).isTrue();
            });
            each("[[" + value + space + "]]", tokens -> {
                tokens.nextElement();
                assertThat(tokens.nextElement()).isTrue();
                tokens.skip();
                assertThat(tokens.nextElement()).isFalse();
                assertThat(tokens.nextElement()).isFalse();
                assertThat(tokens.end()).isTrue();
            });
            each("{\"id\":" + value + space + '}', tokens -> {
                tokens.nextMember();
                tokens.value();
                tokens.skip();
                assertThat(tokens.nextMember()).isEqualTo(Tokens.END);
                assertThat(tokens.end()).isTrue();
            });
            tokens(value + space, "", tokens -> {
                tokens.skip();
                assertThat(tokens.end()).isTrue();
            });
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"", "\"a", "\"a\\\"", "[", "[1", "[[]", "{", "{\"", "{\"a\":[]", "[\"]", "[\"]\\\"]"})
    void doesNotSkipBehindTheEnd(String json) {
        undecided(json, Utf8Tokens::skip);
    }

    @Test
    void goesAsDeepAsItMay() {
        for (int depth = 1; depth < 5; depth++) {
            for (String open : List.of("[", "{\"id\":")) {
                String json = open.repeat(depth) + '7' + (open.equals("[") ? "]" : "}").repeat(depth);
                Consumer<Utf8Tokens> descends = tokens -> {
                    while (tokens.token() != JsonToken.VALUE_NUMBER_INT) {
                        if (tokens.token() == JsonToken.START_ARRAY) {
                            tokens.nextElement();
                        } else {
                            tokens.nextMember();
                            tokens.value();
                        }
                    }
                    assertThat(tokens.count()).isEqualTo(7);
                };
                tokens(json, "", depth, descends);
                tokens(json, "", depth, Utf8Tokens::skip);
                int less = depth - 1;
                assertThatExceptionOfType(Tokens.Undecided.class).isThrownBy(() -> tokens(json, "", less, descends));
                assertThatExceptionOfType(Tokens.Undecided.class)
                        .isThrownBy(() -> tokens(json, "", less, Utf8Tokens::skip));
                // Depth is that of what is open: lists side by side have one.
                tokens('[' + json + ',' + json + ',' + json + ']', "", depth + 1, tokens -> {
                    for (int time = 0; time < 3; time++) {
                        assertThat(tokens.nextElement()).isTrue();
                        tokens.skip();
                    }
                    assertThat(tokens.nextElement()).isFalse();
                });
            }
        }
        tokens("[[],{},[],{}]", "", 2, tokens -> {
            for (int time = 0; time < 2; time++) {
                assertThat(tokens.nextElement()).isTrue();
                assertThat(tokens.nextElement()).isFalse();
                assertThat(tokens.nextElement()).isTrue();
                assertThat(tokens.nextMember()).isEqualTo(Tokens.END);
            }
            assertThat(tokens.nextElement()).isFalse();
        });
    }

    @Test
    void tellsNoPlaces() {
        each("{\"id\":1}", tokens -> {
            assertThat(tokens.knowsLocations()).isFalse();
            assertThat(tokens.pointer()).isEmpty();
        });
        undecided("{\"id\":1}", Utf8Tokens::name);
        undecided("{\"id\":1}", Utf8Tokens::found);
        undecided("{\"id\":1}", Utf8Tokens::location);
        undecided("{\"id\":1}", tokens -> tokens.find("/id", true));
    }

    // Tokens of a document, and what stands behind it

    private static void each(String json, Consumer<Utf8Tokens> reading) {
        for (String behind : BEHIND) {
            tokens(json, behind, reading);
        }
    }

    private static void undecided(String json, Consumer<Utf8Tokens> reading) {
        undecided(json.getBytes(StandardCharsets.UTF_8), reading);
    }

    private static void undecided(byte[] json, Consumer<Utf8Tokens> reading) {
        for (String behind : BEHIND) {
            assertThatExceptionOfType(Tokens.Undecided.class)
                    .as(() -> new String(json, StandardCharsets.ISO_8859_1) + " before " + behind)
                    .isThrownBy(() -> tokens(json, behind, reading));
        }
    }

    private static void tokens(String json, String behind, Consumer<Utf8Tokens> reading) {
        tokens(json, behind, DEPTH, reading);
    }

    private static void tokens(String json, String behind, int maxDepth, Consumer<Utf8Tokens> reading) {
        tokens(json.getBytes(StandardCharsets.UTF_8), behind, maxDepth, reading);
    }

    private static void tokens(byte[] json, String behind, Consumer<Utf8Tokens> reading) {
        tokens(json, behind, DEPTH, reading);
    }

    private static void tokens(byte[] json, String behind, int maxDepth, Consumer<Utf8Tokens> reading) {
        byte[] after = behind.getBytes(StandardCharsets.UTF_8);
        int before = after.length;
        byte[] buffer = new byte[before + json.length + after.length];
        Arrays.fill(buffer, 0, before, (byte) '[');
        System.arraycopy(json, 0, buffer, before, json.length);
        System.arraycopy(after, 0, buffer, before + json.length, after.length);
        try (Utf8Tokens tokens = new Utf8Tokens(buffer, before, before + json.length, maxDepth)) {
            assertThat(tokens.start()).isTrue();
            reading.accept(tokens);
        }
    }

    // Texts of characters as they are spelled in JSON

    private static List<String> text(String[] characters, int length) {
        return IntStream.range(0, length)
                .mapToObj(i -> characters[i % characters.length])
                .toList();
    }

    private static String spelled(List<String> text, int from, int to) {
        return String.join("", text.subList(from, to));
    }

    private static String passage(List<String> text, List<Span> pieces) {
        return pieces.stream()
                .map(piece -> "{\"start\":" + piece.start() + ",\"end\":" + piece.end() + ",\"exact\":\""
                        + spelled(text, piece.start(), piece.end()) + "\"}")
                .collect(Collectors.joining(",", "[", "]"));
    }

    private static Text asText(List<String> text) {
        return Text.of(unspelled(String.join("", text)));
    }

    private static String unspelled(String spelled) {
        return new JsonMapper().readValue('"' + spelled + '"', String.class);
    }
}
