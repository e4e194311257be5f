package dev.readout.benchmarks.json;

import java.util.List;
import java.util.Map;

/**
 * An article as plain classes with fields, the object model of the peers that use reflection. They are faster with these
 * classes than with {@linkplain ArticleRecord records}. Otherwise, both are the same.
 */
final class ArticleFields {
    public String readout;
    public String id;
    public String url;
    public String language;
    public String publisher;
    public List<String> authors;
    public String published;
    public String modified;
    public String retrieved;
    public String version;
    public String text;
    public List<Block> blocks;
    public List<Speaker> speakers;
    public List<Topic> topics;
    public List<Meeting> meetings;
    public List<Statement> statements;
    public List<Mention> mentions;
    public List<Correction> corrections;
    public Provenance provenance;
    public Map<String, String> attributes;

    static final class Block {
        public String kind;
        public int start;
        public int end;
    }

    static final class Piece {
        public int start;
        public int end;
        public String exact;
    }

    static final class Speaker {
        public String id;
        public String kind;
        public String name;
        public String honorific;
        public String description;
        public List<Role> roles;
        public String organizationKind;
        public List<String> members;
        public Integer atLeast;
        public Integer atMost;
        public List<String> sameAs;
        public Map<String, String> attributes;
    }

    static final class Role {
        public String title;
        public List<String> organizations;
        public List<String> accreditedTo;
        public String since;
        public String until;
    }

    static final class Topic {
        public String id;
        public String label;
        public List<String> sameAs;
    }

    static final class Meeting {
        public String id;
        public String kind;
        public List<Participant> participants;
        public List<Place> places;
        public String time;
        public List<String> topics;
        public List<List<Piece>> designations;
        public String within;
        public List<String> sameAs;
        public Provenance provenance;
        public Map<String, String> attributes;
    }

    static final class Participant {
        public String speaker;
        public String part;
        public Role capacity;
        public String side;
        public List<Piece> mention;
        public Map<String, String> attributes;
    }

    static final class Place {
        public String name;
        public Place inside;
        public String country;
        public List<String> sameAs;
    }

    static final class Statement {
        public String id;
        public String form;
        public String orForm;
        public String medium;
        public String orMedium;
        public String status;
        public List<Source> sources;
        public Cue cue;
        public List<Piece> content;
        public List<Piece> frame;
        public List<List<Piece>> quoted;
        public List<Addressee> addressees;
        public String meeting;
        public String time;
        public List<String> topics;
        public Provenance provenance;
        public Map<String, String> attributes;
    }

    static final class Source {
        public List<Piece> mention;
        public List<String> speakers;
        public Role capacity;
        public List<Source> via;
    }

    static final class Cue {
        public List<Piece> passage;
        public String lemma;
    }

    static final class Addressee {
        public List<Piece> mention;
        public List<String> speakers;
    }

    static final class Mention {
        public List<Piece> passage;
        public List<String> speakers;
        public Map<String, String> attributes;
    }

    static final class Correction {
        public String at;
        public String note;
    }

    static final class Provenance {
        public String agent;
        public String version;
        public String method;
        public String at;
        public Double confidence;
    }
}
