// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "institutions/handbook.h"

#include "branchbook/book/handbook_part.h"
#include "branchbook/institutions/document_register.h"
#include "branchbook/institutions/inspection.h"
#include "branchbook/institutions/institution_section.h"
#include "branchbook/institutions/institution_store.h"
#include "branchbook/institutions/inventory_service.h"
#include "branchbook/institutions/participation.h"
#include "branchbook/institutions/reading.h"
#include "branchbook/institutions/right_service.h"
#include "branchbook/institutions/tie_service.h"
#include "branchbook/institutions/violation.h"

namespace branchbook::institutions {

namespace {

/// What holds at the end of the year, one by one.
Result<> addLibrary(const book::SectionQuery& query, book::AreaSection& section)
{
    BB_CHECK(addInstitutionSection(query, section));
    BB_TRY(const auto all, listInstitutions(query.session, query.branch));
    const QDate basis = book::pastOf(query).last;
    book::SectionTable table{QStringLiteral("现行制度"),
                             {QStringLiteral("名称"), QStringLiteral("类别"), QStringLiteral("版次"),
                              QStringLiteral("施行日期"), QStringLiteral("负责人")},
                             {},
                             {8, 3, 2, 4, 3}};
    for (const Institution& each : all) {
        if (const Version* version = each.inForceOn(basis))
            table.rows.append({each.title, each.category, QStringLiteral("第%1版").arg(version->number),
                               PartialDate::of(version->inForceFrom()).toChinese(), each.owner});
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
    BB_CHECK(add(HandbookPlace::Duties, u"制度目录", addLibrary));
    BB_CHECK(add(HandbookPlace::Duties, u"制度清理", addInventorySection));
    BB_CHECK(add(HandbookPlace::Duties, u"制度学习", addReadingSection));
    BB_CHECK(add(HandbookPlace::Duties, u"制度执行检查", addInspectionSection));
    BB_CHECK(add(HandbookPlace::Attendance, u"党员参与情况", addParticipationSection));
    BB_CHECK(add(HandbookPlace::Honours, u"违反制度问责", addViolationSection));
    BB_CHECK(add(HandbookPlace::Care, u"联系群众", addTieSection));
    BB_CHECK(add(HandbookPlace::Disclosure, u"党员权利保障", addRightSection));
    BB_CHECK(add(HandbookPlace::Papers, u"收发文登记", addDocumentList));
    return parts;
}

} // namespace branchbook::institutions
