// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "conduct/handbook.h"

#include "branchbook/book/handbook_part.h"
#include "branchbook/conduct/accountability.h"
#include "branchbook/conduct/field_task.h"
#include "branchbook/conduct/norm.h"
#include "branchbook/conduct/opinion.h"
#include "branchbook/conduct/pledge.h"
#include "branchbook/conduct/responsibility.h"
#include "branchbook/conduct/survey.h"

namespace branchbook::conduct {

namespace {

Result<> addPledges(const book::SectionQuery& query, book::AreaSection& section)
{
    BB_CHECK(addPledgeSection(query, section));
    BB_TRY(const auto all, listPledges(query.session, query.branch));
    book::SectionTable table{QStringLiteral("公开承诺"),
                             {QStringLiteral("承诺人"), QStringLiteral("承诺事项"), QStringLiteral("期限"),
                              QStringLiteral("进展"), QStringLiteral("评诺")},
                             {},
                             {3, 8, 3, 3, 3}};
    const QDate basis = book::pastOf(query).last;
    for (const Pledge& each : all) {
        if (each.forYear != query.period.last.year() || !each.publishedOn.isValid() || each.publishedOn > basis)
            continue;
        const QString rated = each.verdict ? verdictWord(*each.verdict) : QStringLiteral("—");
        table.rows.append({each.scope == PledgeScope::Branch ? QStringLiteral("支部") : each.item.ownerName,
                           each.item.matter, dayIn(each.item.dueOn, query.period.last.year()),
                           each.target ? QStringLiteral("%1／%2%3").arg(each.done()).arg(*each.target).arg(each.unit)
                                       : QStringLiteral("—"),
                           rated});
    }
    if (!table.rows.isEmpty())
        section.parts.emplace_back(std::move(table));
    return {};
}

Result<> addResponsibilities(const book::SectionQuery& query, book::AreaSection& section)
{
    BB_CHECK(addResponsibilitySection(query, section));
    BB_TRY(const auto all, listResponsibilities(query.session, query.branch));
    book::SectionTable table{QStringLiteral("责任清单"),
                             {QStringLiteral("责任人"), QStringLiteral("责任事项"), QStringLiteral("标准")},
                             {},
                             {3, 7, 7}};
    const QDate basis = book::pastOf(query).last;
    for (const Responsibility& each : all) {
        if (each.fromOn <= basis && (!each.untilOn.isValid() || each.untilOn >= query.period.first))
            table.rows.append({each.name, each.matter, each.standard});
    }
    if (!table.rows.isEmpty())
        section.parts.emplace_back(std::move(table));
    return {};
}

/// What was said and what was answered; who said it is a secret and stays out.
Result<> addOpinions(const book::SectionQuery& query, book::AreaSection& section)
{
    BB_CHECK(addOpinionSection(query, section));
    BB_TRY(auto all, listOpinions(query.session, query.branch));
    const DateRange past = book::pastOf(query);
    all.removeIf([&](const Opinion& each) { return !past.contains(each.item.raisedOn); });
    std::stable_sort(all.begin(), all.end(),
                     [](const Opinion& a, const Opinion& b) { return a.item.raisedOn < b.item.raisedOn; });
    book::SectionTable table{QStringLiteral("群众意见"),
                             {QStringLiteral("日期"), QStringLiteral("方式"), QStringLiteral("意见"),
                              QStringLiteral("承办人"), QStringLiteral("答复")},
                             {},
                             {3, 3, 7, 3, 6}};
    for (const Opinion& each : all) {
        const bool answered = each.isAnswered() && each.repliedOn <= past.last;
        table.rows.append({dayIn(each.item.raisedOn, query.period.last.year()), opinionWayWord(each.way),
                           each.item.matter, each.item.ownerName,
                           answered ? each.reply.simplified() : QStringLiteral("—")});
    }
    if (!table.rows.isEmpty())
        section.parts.emplace_back(std::move(table));
    return {};
}

} // namespace

Result<book::HandbookParts> handbookParts(const book::SectionQuery& query)
{
    using book::HandbookPlace;
    book::HandbookParts parts;
    const auto add = [&](HandbookPlace place, const char16_t* title, auto write) {
        return book::addHandbookPart(parts, query, place, title, write);
    };
    BB_CHECK(add(HandbookPlace::Duties, u"行为规范", addNormSection));
    BB_CHECK(add(HandbookPlace::Honours, u"作风问题处理", addCaseSection));
    BB_CHECK(add(HandbookPlace::Pledges, u"公开承诺", addPledges));
    BB_CHECK(add(HandbookPlace::Pledges, u"岗位责任", addResponsibilities));
    BB_CHECK(add(HandbookPlace::Care, u"一线办公和督办", addFieldSection));
    BB_CHECK(add(HandbookPlace::Disclosure, u"群众意见", addOpinions));
    BB_CHECK(add(HandbookPlace::Disclosure, u"作风测评", addSurveySection));
    return parts;
}

} // namespace branchbook::conduct
