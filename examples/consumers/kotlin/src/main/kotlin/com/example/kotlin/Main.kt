package com.example.kotlin

import dev.readout.article.Article
import dev.readout.article.Composer
import dev.readout.grounding.Absent
import dev.readout.grounding.Ambiguous
import dev.readout.grounding.Changed
import dev.readout.grounding.Faithful
import dev.readout.grounding.Grounder
import dev.readout.grounding.Verdict
import dev.readout.json.ReadoutJson
import dev.readout.meeting.Meeting
import dev.readout.meeting.Participant
import dev.readout.metadata.When
import dev.readout.speaker.Group
import dev.readout.speaker.Organization
import dev.readout.speaker.Person
import dev.readout.speaker.Speaker
import dev.readout.statement.Cue
import dev.readout.statement.Form
import dev.readout.statement.Source
import dev.readout.statement.Statement
import kotlin.jvm.optionals.getOrNull

/** Builds, changes, writes and reads an article. The compiler knows what may be null and which cases there are. */
fun main() {
    val composition = Composer()
        .headline().write("Netanyahu meets Geoană")
        .paragraph().mark("who", "Netanyahu").write(" ").mark("cue", "said").write(": “")
        .mark("words", "We cooperate.").write("”")
        .compose()
    val netanyahu = Person.builder().id("netanyahu").name("Benjamin Netanyahu").honorific("Mr").build()
    val nato = Organization.builder().id("nato").name("NATO").build()
    val allies = Group.builder().id("allies").description("the allies").build()
    val meeting = Meeting.builder()
        .id("meeting")
        .kind(Meeting.Kind.MEETING)
        .addParticipant(Participant.builder().speaker(netanyahu).build())
        .time(When.parse("2024-06-12"))
        .build()
    val article = Article.builder()
        .text(composition.text())
        .blocks(composition.blocks())
        .speakers(listOf(netanyahu, nato, allies))
        .addMeeting(meeting)
        .addStatement(
            Statement.builder()
                .form(Form.DIRECT)
                .addSource(Source.of(composition.passage("who"), netanyahu))
                .cue(Cue.of(composition.passage("cue"), "say"))
                .content(composition.passage("words"))
                .meeting(meeting)
                .build()
        )
        .build()

    val time: When? = article.meetings().single().time().getOrNull()
    check(time.toString() == "2024-06-12")
    check(article.speakers().map(::shown) == listOf("Benjamin Netanyahu", "NATO", "the allies"))

    val unnamed: Person = netanyahu.toBuilder().name(null).honorific(null).build()
    check(unnamed.name().isEmpty && shown(unnamed) == "netanyahu")

    val grounder = Grounder.of(article.text())
    check(answer(grounder.ground("We cooperate.")) == "said as “We cooperate.”")
    check(answer(grounder.ground("Nobody knows anything")) == "not said")

    val json: String = ReadoutJson.toJson(article)
    check(ReadoutJson.strict().read(json) == article)
    println("Kotlin: equal")
}

private fun shown(speaker: Speaker): String = when (speaker) {
    is Person -> speaker.name().getOrNull() ?: speaker.id()
    is Organization -> speaker.name()
    is Group -> speaker.description()
}

private fun answer(verdict: Verdict): String = when (verdict) {
    is Faithful -> "said as “${verdict.passage().words()}”"
    is Ambiguous -> "said in ${verdict.occurrences().size} places"
    is Changed -> "changed from “${verdict.nearest().words()}”"
    is Absent -> "not said"
}
