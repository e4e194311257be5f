package dev.readout.json.schemaorg;

import java.util.List;
import java.util.Set;

/** What a node is to the reader, by its types. */
enum NodeType {
    ARTICLE,
    PERSON,
    ORGANIZATION,
    EVENT,
    QUOTATION,
    CLAIM,
    ROLE,
    OTHER;

    private static final Set<String> ARTICLES =
            Set.of("Report", "APIReference", "NewsArticle", "Article", "BlogPosting", "LiveBlogPosting");
    private static final Set<String> PERSONS = Set.of("Person", "Patient");
    private static final Set<String> ORGANIZATIONS = Set.of(
            "Corporation",
            "NGO",
            "Airline",
            "Consortium",
            "Cooperative",
            "PoliticalParty",
            "WorkersUnion",
            "FundingAgency",
            "FundingScheme",
            "ResearchProject",
            "Project",
            "LibrarySystem",
            "OnlineBusiness",
            "OnlineStore",
            "PerformingGroup",
            "MusicGroup",
            "TheaterGroup",
            "DanceGroup",
            "SportsTeam",
            "CollegeOrUniversity",
            "School",
            "HighSchool",
            "MiddleSchool",
            "ElementarySchool",
            "Preschool",
            "LocalBusiness",
            "GovernmentOffice",
            "Library",
            "RadioStation",
            "TelevisionStation",
            "Hospital",
            "PoliceStation",
            "FireStation");
    private static final Set<String> EVENTS =
            Set.of("Festival", "Hackathon", "EventSeries", "CourseInstance", "UserInteraction");

    /** Returns what the first type that the reader knows says. */
    static NodeType of(List<String> types) {
        for (String type : types) {
            NodeType one = of(type);
            if (one != OTHER) {
                return one;
            }
        }
        return OTHER;
    }

    static NodeType of(String type) {
        if (type.equals("Quotation")) {
            return QUOTATION;
        } else if (type.equals("Claim")) {
            return CLAIM;
        } else if (PERSONS.contains(type)) {
            return PERSON;
        } else if (type.endsWith("Organization") || ORGANIZATIONS.contains(type)) {
            return ORGANIZATION;
        } else if (type.endsWith("Article")
                || (type.endsWith("Posting") && !type.equals("JobPosting"))
                || ARTICLES.contains(type)) {
            return ARTICLE;
        } else if (type.endsWith("Event") || EVENTS.contains(type)) {
            return EVENT;
        }
        return type.endsWith("Role") ? ROLE : OTHER;
    }

    boolean isSpeaker() {
        return this == PERSON || this == ORGANIZATION;
    }

    boolean isStatement() {
        return this == QUOTATION || this == CLAIM;
    }

    /** Returns whether nodes of this type become a part of the article by themselves. */
    boolean isPart() {
        return isSpeaker() || isStatement() || this == EVENT;
    }
}
