package dev.readout.api;

import dev.readout.article.Article;
import dev.readout.json.ReadoutModule;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleFinder;
import java.lang.module.ModuleReader;
import java.lang.module.ModuleReference;
import java.lang.reflect.Modifier;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** All public types in the exported packages of core and json-io, with those that are nested in others. */
public final class PublicTypes {
    private PublicTypes() {}

    /** Returns the types of both modules. */
    public static List<Class<?>> all() {
        return Stream.concat(ofCore().stream(), ofJsonIo().stream()).toList();
    }

    static List<Class<?>> ofCore() {
        return ofModuleWith(Article.class);
    }

    static List<Class<?>> ofJsonIo() {
        return ofModuleWith(ReadoutModule.class);
    }

    private static List<Class<?>> ofModuleWith(Class<?> type) {
        try {
            Path place = Path.of(
                    type.getProtectionDomain().getCodeSource().getLocation().toURI());
            ModuleReference module = ModuleFinder.of(place).findAll().iterator().next();
            Set<String> exported = module.descriptor().exports().stream()
                    .filter(exports -> !exports.isQualified())
                    .map(ModuleDescriptor.Exports::source)
                    .collect(Collectors.toSet());
            try (ModuleReader reader = module.open()) {
                return reader.list()
                        .filter(file -> file.endsWith(".class") && file.contains("/"))
                        .map(file -> file.replace(".class", "").replace('/', '.'))
                        .filter(name -> exported.contains(name.substring(0, name.lastIndexOf('.'))))
                        .filter(name -> !name.endsWith(".package-info"))
                        .<Class<?>>map(PublicTypes::named)
                        .filter(PublicTypes::isSeen)
                        .toList();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (URISyntaxException e) {
            throw new AssertionError(e);
        }
    }

    private static Class<?> named(String name) {
        try {
            return Class.forName(name, false, PublicTypes.class.getClassLoader());
        } catch (ClassNotFoundException e) {
            throw new AssertionError(e);
        }
    }

    static boolean isSeen(Class<?> type) {
        return Modifier.isPublic(type.getModifiers())
                && (type.getEnclosingClass() == null || isSeen(type.getEnclosingClass()));
    }
}
