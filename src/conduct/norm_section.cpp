// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What lists of conduct add to the agenda and to the report. Sentences of the report are Chinese in every language.
#include "branchbook/conduct/norm.h"

#include <QJsonArray>

#include <algorithm>

namespace branchbook::conduct {

namespace {

constexpr char16_t kSignTerm[] = u"norm_sign";

} // namespace

Result<> addNormFacts(const book::FactsQuery& query, rules::Facts& facts)
{
    const QString what = QString::fromUtf16(kSignTerm);
    facts.keeps.insert(what);
    BB_TRY(const auto all, listNorms(query.session, query.branch));
    for (const NormVersion& each : all) {
        if (!each.signBy.isValid())
            continue;
        BB_TRY(const auto missing, unsignedOn(query.session, each, query.today));
        const QString subject = QStringLiteral("norm:") + each.id.toString();
        const bool settled = missing.isEmpty() || !each.holdsOn(std::max(query.today, each.fromOn));
        facts.things.push_back({subject, QStringLiteral("%1：").arg(each.title), {}, {}});
        facts.terms.push_back({what, subject, each.signBy, settled, QStringLiteral("norm/") + each.id.toString()});
    }
    return {};
}

Result<> addNormSection(const book::SectionQuery& query, book::AreaSection& section)
{
    const QDate day = std::min(query.period.last, query.today);
    BB_TRY(const auto all, listNorms(query.session, query.branch));
    QStringList words;
    QJsonArray list;
    for (const NormVersion& each : all) {
        if (!each.holdsOn(day))
            continue;
        const auto signedThen = std::count_if(each.signatures.begin(), each.signatures.end(),
                                              [&](const NormSignature& one) { return one.on <= day; });
        words.append(QStringLiteral("《%1》（第%2版，可为%3条、不可为%4条，%5人签订）")
                         .arg(each.title, QString::number(each.number), QString::number(each.count(NormSide::Do)),
                              QString::number(each.count(NormSide::Dont)), QString::number(signedThen)));
        list.append(QJsonObject{{QStringLiteral("title"), each.title},
                                {QStringLiteral("version"), each.number},
                                {QStringLiteral("do"), each.count(NormSide::Do)},
                                {QStringLiteral("dont"), each.count(NormSide::Dont)},
                                {QStringLiteral("signed"), int(signedThen)}});
    }
    if (words.isEmpty())
        return {};
    section.parts.emplace_back(book::SectionText{
        QStringLiteral("执行行为规范%1份：%2。").arg(QString::number(words.size()), words.join(QStringLiteral("、")))});
    section.figures.insert(QStringLiteral("norms"), list);
    return {};
}

} // namespace branchbook::conduct
