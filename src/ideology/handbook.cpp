// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ideology/handbook.h"

#include "branchbook/book/handbook_part.h"
#include "branchbook/ideology/campaign_service.h"
#include "branchbook/ideology/exam_store.h"
#include "branchbook/ideology/makeup.h"
#include "branchbook/ideology/research_service.h"
#include "branchbook/ideology/role_model.h"
#include "branchbook/ideology/rotation_store.h"
#include "branchbook/ideology/study_entry.h"
#include "branchbook/ideology/study_quality.h"

namespace branchbook::ideology {

namespace {

/// 体会文章 and the like, one by one: the section of the report only counts them.
Result<> addEntryList(const book::SectionQuery& query, book::AreaSection& section)
{
    BB_TRY(const auto entries, listStudyEntries(query.session, query.branch, book::pastOf(query)));
    if (entries.isEmpty())
        return {};
    BB_CHECK(addEntrySection(query, section));
    const auto wordOf = [](StudyEntryKind kind) {
        switch (kind) {
        case StudyEntryKind::OwnStudy: return QStringLiteral("自学");
        case StudyEntryKind::Paper: return QStringLiteral("体会文章");
        case StudyEntryKind::Notes: return QStringLiteral("学习笔记");
        case StudyEntryKind::Outline: return QStringLiteral("发言提纲");
        }
        return QString();
    };
    book::SectionTable table{QStringLiteral("学习成果和自学"),
                             {QStringLiteral("日期"), QStringLiteral("姓名"), QStringLiteral("类别"),
                              QStringLiteral("题目或书目"), QStringLiteral("备注")},
                             {},
                             {3, 3, 3, 8, 5}};
    for (auto entry = entries.crbegin(); entry != entries.crend(); ++entry) // oldest first
        table.rows.append(
            {dayIn(entry->on, query.period.last.year()), entry->name, wordOf(entry->kind), entry->title, entry->note});
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
    BB_CHECK(add(HandbookPlace::Study, u"主题教育", addCampaignSection));
    BB_CHECK(add(HandbookPlace::Study, u"补课", addMakeupSection));
    BB_CHECK(add(HandbookPlace::Study, u"理论考试", addExamSection));
    BB_CHECK(add(HandbookPlace::Study, u"集中轮训", addRotationSection));
    BB_CHECK(add(HandbookPlace::Study, u"学习质量评价", addQualitySection));
    BB_CHECK(add(HandbookPlace::Study, u"学习成果和自学", addEntryList));
    BB_CHECK(add(HandbookPlace::Study, u"课题研究", addResearchSection));
    BB_CHECK(add(HandbookPlace::Honours, u"先进典型", addRoleModelSection));
    return parts;
}

} // namespace branchbook::ideology
