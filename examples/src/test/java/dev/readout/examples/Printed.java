package dev.readout.examples;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Callable;

/** What an action printed, and what it returned. */
public record Printed(String out, String err, Object result) {
    /** Runs an action while it prints to memory. */
    public static Printed by(Callable<?> action) throws Exception {
        PrintStream out = System.out;
        PrintStream err = System.err;
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        ByteArrayOutputStream complained = new ByteArrayOutputStream();
        System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
        System.setErr(new PrintStream(complained, true, StandardCharsets.UTF_8));
        try {
            Object result = String.valueOf(action.call());
            return new Printed(
                    printed.toString(StandardCharsets.UTF_8), complained.toString(StandardCharsets.UTF_8), result);
        } finally {
            System.setOut(out);
            System.setErr(err);
        }
    }
}
