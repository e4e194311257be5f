package dev.readout.examples;

import dev.readout.json.ReadoutJson;
import dev.readout.json.ReadoutReadException;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** What happens to a file whose words are not those of the text? */
@Command(
        name = "WrongWords",
        description =
                "Reads an article several times, each time with another fault, and shows what the reader reports.",
        mixinStandardHelpOptions = true)
public final class WrongWords implements Callable<Integer> {
    private static final String CORRECT = ReadoutJson.toJson(JerusalemArticle.article());

    private record Fault(String what, String right, String wrong) {}

    private static final List<Fault> FAULTS = List.of(
            new Fault("a word is replaced", "\"exact\":\"his gratitude for", "\"exact\":\"his regret for"),
            new Fault("a position is off by one", "{\"start\":829,\"end\":833", "{\"start\":830,\"end\":834"),
            new Fault(
                    "the words are those of another place", "\"exact\":\"spoke about\"", "\"exact\":\"acknowledged\""),
            new Fault(
                    "a speaker is not listed",
                    "\"speakers\":[\"netanyahu\",\"geoana\"]",
                    "\"speakers\":[\"stoltenberg\"]"),
            new Fault("a member is misspelt", "\"lemma\":\"convey\"", "\"lema\":\"convey\""),
            new Fault("the file is cut off", "\"lemma\":\"speak about\"}", ""));

    @Override
    public Integer call() {
        int refused = 0;
        for (Fault fault : FAULTS) {
            int at = CORRECT.indexOf(fault.right());
            String document = CORRECT.substring(0, at)
                    + fault.wrong()
                    + (fault.wrong().isEmpty()
                            ? ""
                            : CORRECT.substring(at + fault.right().length()));
            System.out.println("If " + fault.what() + ":");
            try {
                ReadoutJson.strict().read(document);
                System.out.println("  the fault was not noticed");
            } catch (ReadoutReadException e) {
                refused++;
                System.out.println("  " + e.getMessage());
            }
        }
        System.out.println(refused + " of " + FAULTS.size() + " faults were refused.");
        return refused == FAULTS.size() ? 0 : 1;
    }

    /**
     * Runs the example.
     *
     * @param args none
     */
    public static void main(String[] args) {
        Cli.main(new WrongWords(), args);
    }
}
