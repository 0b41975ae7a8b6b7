// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/rule_reader.h"

#include "rules/words.h"

namespace branchbook::rules {

namespace {

const QString& reminders()
{
    static const QString key = QStringLiteral("remind_days_before");
    return key;
}

CountInPeriod readCount(JsonFields& fields)
{
    CountInPeriod count;
    count.what = fields.text(QStringLiteral("what"));
    count.per =
        static_cast<PeriodUnit>(fields.word(QStringLiteral("per"), periodWords(), QStringLiteral("rules.value")));
    const QString atLeast = QStringLiteral("at_least");
    if (!fields.has(atLeast))
        fields.wrong(atLeast, QStringLiteral("rules.field_missing"));
    if (fields.value(atLeast).isString())
        count.limit = fields.text(atLeast);
    else
        count.atLeast = fields.integerOr(atLeast, 1, 0, 366);
    count.verb = fields.text(QStringLiteral("verb"));
    count.remindDaysBefore = fields.days(reminders());
    count.graceMonths = fields.integerOr(QStringLiteral("grace_months"), 0, 0, 11);
    count.remindFromMonth = fields.integerOr(QStringLiteral("remind_from_month"), 0, 1, 12);
    if (count.remindFromMonth != 0 && count.per != PeriodUnit::Year)
        fields.wrong(QStringLiteral("remind_from_month"));
    return count;
}

DeadlineAfter readDeadline(JsonFields& fields)
{
    DeadlineAfter deadline;
    deadline.from = fields.text(QStringLiteral("from"));
    deadline.act = fields.text(QStringLiteral("act"));
    deadline.limit = fields.text(QStringLiteral("within"));
    deadline.remindDaysBefore = fields.days(reminders());
    deadline.every = fields.flag(QStringLiteral("every"));
    deadline.notBefore = fields.flag(QStringLiteral("not_before"));
    deadline.stays = fields.flag(QStringLiteral("stays"));
    deadline.promptly = fields.flag(QStringLiteral("promptly"));
    deadline.countsFirstDay = fields.flag(QStringLiteral("counts_first_day"));
    deadline.until = fields.texts(QStringLiteral("until"));
    deadline.fromTitle = fields.text(QStringLiteral("from_title"));
    deadline.actTitle = fields.text(QStringLiteral("act_title"));
    deadline.term = fields.textOr(QStringLiteral("term"));
    if (deadline.notBefore && (deadline.every || deadline.promptly))
        fields.wrong(QStringLiteral("not_before"));
    return deadline;
}

StageSequence readStages(JsonFields& fields)
{
    StageSequence sequence{fields.text(QStringLiteral("procedure")), {}};
    QStringList codes;
    fields.objects(QStringLiteral("stages"), [&](JsonFields& inner) -> Result<> {
        Stage stage;
        stage.code = inner.text(QStringLiteral("code"));
        stage.stage = inner.text(QStringLiteral("stage"));
        stage.title = inner.text(QStringLiteral("title"));
        stage.actor = inner.text(QStringLiteral("actor"));
        stage.after = inner.texts(QStringLiteral("after"));
        stage.documents = inner.texts(QStringLiteral("documents"));
        stage.customDocuments = inner.texts(QStringLiteral("custom_documents"));
        stage.note = inner.textOr(QStringLiteral("note"));
        for (const QString& title : stage.customDocuments) {
            if (!stage.documents.contains(title))
                inner.wrong(QStringLiteral("custom_documents"));
        }
        if (codes.contains(stage.code))
            inner.wrong(QStringLiteral("code"));
        for (const QString& code : stage.after) {
            if (!codes.contains(code)) // an earlier step: no circles
                inner.wrong(QStringLiteral("after"));
        }
        codes << stage.code;
        sequence.stages.push_back(std::move(stage));
        return {};
    });
    return sequence;
}

/// A figure is the id of a limit, or stands here itself.
Fraction figureOrLimit(JsonFields& fields, const QString& key, QString& limit)
{
    const QString text = fields.text(key);
    if (const auto figure = Fraction::fromString(text))
        return *figure;
    limit = text;
    return {};
}

Scale readScale(JsonFields& fields)
{
    Scale scale{fields.text(QStringLiteral("measure")), fields.text(QStringLiteral("unit")), {}};
    bool open = false;
    fields.objects(QStringLiteral("brackets"), [&](JsonFields& inner) -> Result<> {
        Bracket bracket;
        if (open) // nothing can stand above the open end
            inner.wrong(QStringLiteral("value"));
        if (inner.has(QStringLiteral("up_to")))
            bracket.upTo = figureOrLimit(inner, QStringLiteral("up_to"), bracket.upToLimit);
        else
            open = true;
        bracket.value = figureOrLimit(inner, QStringLiteral("value"), bracket.valueLimit);
        scale.brackets.push_back(std::move(bracket));
        return {};
    });
    if (!open)
        fields.wrong(QStringLiteral("brackets"));
    return scale;
}

Limit readLimit(JsonFields& fields)
{
    Limit limit;
    limit.measure = fields.textOr(QStringLiteral("measure"));
    limit.remindDaysBefore = fields.days(reminders());
    limit.sameAs = fields.textOr(QStringLiteral("same_as"));
    if (!limit.sameAs.isEmpty())
        return limit;
    limit.comparison = readComparison(fields);
    limit.value = fields.text(QStringLiteral("value"));
    limit.unit = fields.text(QStringLiteral("unit"));
    limit.number = Fraction::fromString(limit.value);
    if (!limit.number && !limit.value.isEmpty() && !limit.value[0].isLetter())
        fields.wrong(QStringLiteral("value"));
    return limit;
}

VoteRule readVote(JsonFields& fields)
{
    VoteRule vote{fields.textOr(QStringLiteral("quorum")), fields.textOr(QStringLiteral("majority")),
                  fields.textOr(QStringLiteral("written_opinions"))};
    if (vote.quorum.isEmpty() && vote.majority.isEmpty())
        fields.wrong(QStringLiteral("quorum"), QStringLiteral("rules.field_missing"));
    return vote;
}

} // namespace

Body readBody(JsonFields& fields, qsizetype kind)
{
    switch (kind) {
    case 0: return readCount(fields);
    case 1: return readDeadline(fields);
    case 2: return readStages(fields);
    case 3:
        return RequiredEvidence{fields.text(QStringLiteral("of")), fields.requiredTexts(QStringLiteral("documents"))};
    case 4:
        return Expiry{fields.text(QStringLiteral("what")), fields.days(reminders()),
                      fields.text(QStringLiteral("what_title")), fields.text(QStringLiteral("demand"))};
    case 5: return readScale(fields);
    case 6: return readLimit(fields);
    default: return readVote(fields);
    }
}

} // namespace branchbook::rules
