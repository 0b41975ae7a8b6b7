// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Clues are no part of a book that the members leaf through.
#include "integrity/handbook.h"

#include "branchbook/book/handbook_part.h"
#include "branchbook/integrity/channel.h"
#include "branchbook/integrity/disclosure.h"
#include "branchbook/integrity/education.h"
#include "branchbook/integrity/rectification.h"
#include "branchbook/integrity/risk_point.h"
#include "branchbook/integrity/supervision.h"

namespace branchbook::integrity {

Result<book::HandbookParts> handbookParts(const book::SectionQuery& query)
{
    using book::HandbookPlace;
    book::HandbookParts parts;
    const auto add = [&](HandbookPlace place, const char16_t* title, auto write) {
        return book::addHandbookPart(parts, query, place, title, write);
    };
    BB_CHECK(add(HandbookPlace::Duties, u"廉政风险点", addRiskSection));
    BB_CHECK(add(HandbookPlace::Study, u"廉政教育", addEducationSection));
    BB_CHECK(add(HandbookPlace::LifeMeetings, u"专项整治", addRectificationSection));
    BB_CHECK(add(HandbookPlace::Disclosure, u"党务公开", addDisclosureSection));
    BB_CHECK(add(HandbookPlace::Disclosure, u"监督渠道", addChannelSection));
    BB_CHECK(add(HandbookPlace::Disclosure, u"日常监督", addSupervisionSection));
    return parts;
}

} // namespace branchbook::integrity
