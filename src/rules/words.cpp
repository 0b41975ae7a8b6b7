// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/words.h"

namespace branchbook::rules {

const QStringList& kindWords()
{
    static const QStringList words{QStringLiteral("count_in_period"), QStringLiteral("deadline_after"),
                                   QStringLiteral("stage_sequence"),  QStringLiteral("required_evidence"),
                                   QStringLiteral("expiry"),          QStringLiteral("scale"),
                                   QStringLiteral("limit"),           QStringLiteral("vote")};
    return words;
}

const QStringList& strengthWords()
{
    static const QStringList words{QStringLiteral("must"), QStringLiteral("should"), QStringLiteral("normally"),
                                   QStringLiteral("may"), QStringLiteral("setting")};
    return words;
}

const QStringList& areaWords()
{
    static const QStringList words{QStringLiteral("ideology"), QStringLiteral("organization"),
                                   QStringLiteral("conduct"), QStringLiteral("integrity"),
                                   QStringLiteral("institutions")};
    return words;
}

const QStringList& subjectWords()
{
    static const QStringList words{QStringLiteral("branch"), QStringLiteral("group"), QStringLiteral("person"),
                                   QStringLiteral("people")};
    return words;
}

const QStringList& periodWords()
{
    static const QStringList words{QStringLiteral("month"), QStringLiteral("quarter"), QStringLiteral("year")};
    return words;
}

const QStringList& comparisonWords()
{
    static const QStringList words{QStringLiteral("="), QStringLiteral(">="), QStringLiteral("<="), QStringLiteral(">"),
                                   QStringLiteral("<")};
    return words;
}

std::optional<SpanUnit> spanUnit(const QString& word)
{
    if (word == u"days")
        return SpanUnit::Days;
    if (word == u"working_days")
        return SpanUnit::WorkingDays;
    if (word == u"months" || word == u"months_consecutive")
        return SpanUnit::Months;
    if (word == u"years")
        return SpanUnit::Years;
    return std::nullopt;
}

Comparison readComparison(JsonFields& fields)
{
    return static_cast<Comparison>(
        fields.word(QStringLiteral("comparison"), comparisonWords(), QStringLiteral("rules.value")));
}

bool compares(const Fraction& left, Comparison comparison, const Fraction& right)
{
    switch (comparison) {
    case Comparison::Equal: return left == right;
    case Comparison::AtLeast: return left >= right;
    case Comparison::AtMost: return left <= right;
    case Comparison::MoreThan: return left > right;
    case Comparison::LessThan: return left < right;
    }
    return false;
}

} // namespace branchbook::rules
