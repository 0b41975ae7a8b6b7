// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What a row says of somebody's standing and post beside the kind of member.
#include "roster/row_reader.h"

#include <algorithm>
#include <array>

namespace branchbook::roster {

using book::Field;

namespace {

/// 群众, 共青团员, 民盟盟员, 入党积极分子: whoever is called so is no member of the Party.
bool saysNoMember(const QString& status)
{
    static constexpr std::array<QStringView, 13> kOthers{u"群众", u"团员", u"无党派",  u"积极分子", u"发展对象",
                                                         u"民革", u"民盟", u"民建",    u"民进",     u"农工党",
                                                         u"致公", u"九三", u"台湾民主"};
    return std::any_of(kOthers.begin(), kOthers.end(), [&](QStringView word) { return status.contains(word); });
}

/// 中共预备党员 beside 正式党员, 群众 beside either; 中共党员 may be said of both.
bool contradicts(const QString& status, const QString& type)
{
    if (type == u"正式党员")
        return status.contains(u"预备") || saysNoMember(status);
    return type == u"预备党员" && (status.contains(u"正式党员") || saysNoMember(status));
}

} // namespace

void RowReader::checkRoles(int index)
{
    const auto tell = [&](Field field, const char16_t* code, Severity severity, const QStringList& args) {
        const HeaderColumn* column = m_layout.columnOf(field);
        m_row.problems.push_back({m_table.rowNumber(index), column == nullptr ? -1 : column->column, field,
                                  m_row.values.get(field), Problem{QString::fromUtf16(code), severity, args}});
    };
    const QString status = m_row.values.get(Field::PoliticalStatus);
    const QString type = m_row.values.get(Field::MemberType);
    if (contradicts(status, type))
        tell(Field::PoliticalStatus, u"political_status.differs", Severity::Warning, {status, type});
    // The leader stands at the group, not at the member.
    const QString post = m_row.values.get(Field::PartyPost);
    if ((post.contains(u"小组长") || post.contains(u"小组组长")) && !post.contains(u'副') && !post.contains(u'原'))
        tell(Field::PartyPost, u"party_post.group_leader", Severity::Notice, {});
}

} // namespace branchbook::roster
