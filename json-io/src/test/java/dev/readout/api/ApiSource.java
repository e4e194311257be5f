package dev.readout.api;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.ModifiersTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.DocTrees;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import javax.lang.model.element.Modifier;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/** The javadoc of a source file, as far as users see it. */
final class ApiSource {
    /** What a template leaves where nobody wrote a sentence. */
    private static final Pattern GENERATED = Pattern.compile(
            "one to to|the one to add|all of them, perhaps none|@param \\w+ the value(?=[,;]| @|$)|@return the value(?= @|$)");

    private static final Set<Tree.Kind> INTERFACES = Set.of(Tree.Kind.INTERFACE, Tree.Kind.ANNOTATION_TYPE);

    /** Something that users see, and its javadoc on one line, which is empty where there is none. */
    private record Declaration(String name, Tree tree, ModifiersTree modifiers, String javadoc) {}

    private final List<Declaration> declarations = new ArrayList<>();

    private ApiSource(CompilationUnitTree unit, DocTrees docs) {
        new TreePathScanner<Void, Void>() {
            @Override
            public Void visitClass(ClassTree type, Void unused) {
                return add(type, type.getModifiers()) ? super.visitClass(type, null) : null;
            }

            @Override
            public Void visitMethod(MethodTree method, Void unused) {
                add(method, method.getModifiers());
                return null;
            }

            @Override
            public Void visitVariable(VariableTree field, Void unused) {
                add(field, field.getModifiers());
                return null;
            }

            private boolean add(Tree tree, ModifiersTree modifiers) {
                boolean seen = isSeen(getCurrentPath(), modifiers.getFlags());
                if (seen) {
                    String javadoc = String.valueOf(docs.getDocComment(getCurrentPath()));
                    String line = javadoc.equals("null") ? "" : javadoc.strip().replaceAll("\\s+", " ");
                    declarations.add(new Declaration(name(getCurrentPath()), tree, modifiers, line));
                }
                return seen;
            }
        }.scan(unit, null);
    }

    private static boolean isSeen(TreePath path, Set<Modifier> modifiers) {
        return modifiers.contains(Modifier.PUBLIC)
                || modifiers.contains(Modifier.PROTECTED)
                || (INTERFACES.contains(path.getParentPath().getLeaf().getKind())
                        && !modifiers.contains(Modifier.PRIVATE));
    }

    private static String name(TreePath path) {
        String simple;
        if (path.getLeaf() instanceof ClassTree type) {
            simple = type.getSimpleName().toString();
        } else if (path.getLeaf() instanceof MethodTree method) {
            simple = method.getName().toString();
        } else {
            simple = ((VariableTree) path.getLeaf()).getName().toString();
        }
        boolean isOutermost = path.getParentPath().getLeaf() instanceof CompilationUnitTree;
        return isOutermost ? simple : name(path.getParentPath()) + "." + simple;
    }

    static ApiSource of(String source) {
        JavaFileObject file =
                new SimpleJavaFileObject(URI.create("string:///Source.java"), JavaFileObject.Kind.SOURCE) {
                    @Override
                    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
                        return source;
                    }
                };
        JavacTask task = (JavacTask) ToolProvider.getSystemJavaCompiler()
                .getTask(null, null, null, List.of("-proc:none"), null, List.of(file));
        try {
            return new ApiSource(task.parse().iterator().next(), DocTrees.instance(task));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns the sources of these types that are in no other type. */
    static List<ApiSource> of(Path folder, Collection<Class<?>> types) throws IOException {
        List<ApiSource> sources = new ArrayList<>();
        for (Class<?> type : types) {
            if (type.getEnclosingClass() == null) {
                Path file = folder.resolve("src/main/java/" + type.getName().replace('.', '/') + ".java");
                sources.add(of(Files.readString(file)));
            }
        }
        return sources;
    }

    /** Returns the types and members without a comment of their own, but for what overrides something. */
    List<String> withoutJavadoc() {
        return declarations.stream()
                .filter(declaration -> declaration.javadoc().isEmpty())
                .filter(declaration -> declaration.modifiers().getAnnotations().stream()
                        .noneMatch(annotation ->
                                annotation.getAnnotationType().toString().equals("Override")))
                .map(Declaration::name)
                .toList();
    }

    List<String> generatedPhrases() {
        return declarations.stream()
                .flatMap(declaration -> GENERATED
                        .matcher(declaration.javadoc())
                        .results()
                        .map(MatchResult::group)
                        .map(phrase -> declaration.name() + ": " + phrase))
                .toList();
    }

    /** Returns the enums and sealed types that do not say whether they grow. Of sealed types, those count that users can tell apart. */
    List<String> listsOfUnknownGrowth() {
        return declarations.stream()
                .filter(declaration -> declaration.tree() instanceof ClassTree type && isList(type))
                .filter(declaration -> !declaration.javadoc().contains("grow"))
                .map(Declaration::name)
                .toList();
    }

    private static boolean isList(ClassTree type) {
        return type.getKind() == Tree.Kind.ENUM
                || type.getPermitsClause().stream()
                        .anyMatch(permitted -> !permitted.toString().startsWith("Immutable"));
    }
}
