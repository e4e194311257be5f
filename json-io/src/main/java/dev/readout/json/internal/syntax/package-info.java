/**
 * JSON as bytes and tokens, whatever a document means. This package is internal: it is not exported.
 *
 * <ul>
 *   <li>{@link dev.readout.json.internal.syntax.Tokens}: the tokens of a document
 *   <li>{@link dev.readout.json.internal.syntax.Utf8Tokens}: reads tokens fast from bytes, or gives up
 *   <li>{@link dev.readout.json.internal.syntax.JacksonTokens}: reads tokens with Jackson's parser, with their
 *       locations
 *   <li>{@link dev.readout.json.internal.syntax.ParserInput}: what Jackson's parser reads
 *   <li>{@link dev.readout.json.internal.syntax.DocumentBytes}: the bytes of a document, and the line, column and byte
 *       offset of a fault
 *   <li>{@link dev.readout.json.internal.syntax.SourceLocation}: a line, column and byte offset
 *   <li>{@link dev.readout.json.internal.syntax.TokenReader}: reads lists, strings and numbers, and makes the
 *       exceptions for faults
 *   <li>{@link dev.readout.json.internal.syntax.JsonReader}: reads documents of foreign formats, whose members may have
 *       any name
 *   <li>{@link dev.readout.json.internal.syntax.DocumentLimits}: how large a document may be
 *   <li>{@link dev.readout.json.internal.syntax.RefusedDocumentException}: why a document is refused, and where
 *   <li>{@link dev.readout.json.internal.syntax.MemberName}: the names of the members in Readout's documents
 *   <li>{@link dev.readout.json.internal.syntax.JacksonMemberNames}: these names in the forms of Jackson
 *   <li>{@link dev.readout.json.internal.syntax.JsonOutput}: takes the tokens of a document that is written
 *   <li>{@link dev.readout.json.internal.syntax.Utf8Output}: writes compact documents fast as bytes
 *   <li>{@link dev.readout.json.internal.syntax.JacksonOutput}: writes with Jackson's generator
 *   <li>{@link dev.readout.json.internal.syntax.CanonicalOutput}: writes the canonical form (RFC 8785)
 *   <li>{@link dev.readout.json.internal.syntax.JacksonDocumentWriter}: writes whole documents with Jackson's generator
 *   <li>{@link dev.readout.json.internal.syntax.Utf8}: finds code points and malformed bytes
 *   <li>{@link dev.readout.json.internal.syntax.Sha256}: computes the address of a canonical document
 * </ul>
 *
 * <p>Inside the package, {@code NumberPrinter} prints numbers, {@code CanonicalUri} spells URIs, {@code PointerSearch}
 * finds the value at a JSON Pointer, {@code ArrayPool} keeps arrays, and {@code Utf8Scanner}, {@code EightBytes},
 * {@code StringDecoder}, {@code EscapeDecoder}, {@code TextOffsets}, {@code RepeatedStrings} and {@code MemberNameTable}
 * are parts of {@code Utf8Tokens}. {@code Utf8Buffer} is the part of {@code Utf8Output} that encodes characters.
 */
@NullMarked
package dev.readout.json.internal.syntax;

import org.jspecify.annotations.NullMarked;
