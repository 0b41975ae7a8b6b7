// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "branchbook/organization/committee.h"

#include "branchbook/book/member.h"

#include <QCoreApplication>

#include <algorithm>

namespace branchbook::organization {

namespace {

constexpr QLatin1StringView kTermRef("committee_term/");

} // namespace

QString refOf(TermId id)
{
    return kTermRef + id.toString();
}

TermId termOfRef(const QString& ref)
{
    return ref.startsWith(kTermRef) ? TermId::fromString(QStringView(ref).mid(kTermRef.size())) : TermId{};
}

QString howName(How how)
{
    switch (how) {
    case How::Elected: return QStringLiteral("elected");
    case How::ByElection: return QStringLiteral("by_election");
    case How::Appointed: return QStringLiteral("appointed");
    case How::Redivided: return QStringLiteral("redivided");
    case How::Unknown: break;
    }
    return QStringLiteral("unknown");
}

QString howTitle(How how)
{
    const auto tr = [](const char* text) { return QCoreApplication::translate("branchbook::organization", text); };
    switch (how) {
    case How::Elected: return tr("换届选举");
    case How::ByElection: return tr("补选");
    case How::Appointed: return tr("上级任命");
    case How::Redivided: return tr("分工调整");
    case How::Unknown: break;
    }
    return tr("未注明");
}

std::optional<How> howByName(QStringView name)
{
    for (const How how : {How::Elected, How::ByElection, How::Appointed, How::Redivided, How::Unknown}) {
        if (name == howName(how))
            return how;
    }
    return std::nullopt;
}

const Term* Committee::termOn(QDate day) const
{
    const Term* found = nullptr;
    for (const Term& term : terms) {
        if (term.electedOn <= day)
            found = &term;
    }
    return found;
}

const Term* Committee::find(TermId id) const
{
    const auto found = std::find_if(terms.begin(), terms.end(), [&](const Term& term) { return term.id == id; });
    return found == terms.end() ? nullptr : &*found;
}

const Post* Committee::find(PostId id) const
{
    const auto found = std::find_if(posts.begin(), posts.end(), [&](const Post& post) { return post.id == id; });
    return found == posts.end() ? nullptr : &*found;
}

const Post* Committee::postTitled(const QString& title) const
{
    const QString wanted = postTitle(title);
    const auto found =
        std::find_if(posts.begin(), posts.end(), [&](const Post& post) { return postTitle(post.title) == wanted; });
    return found == posts.end() ? nullptr : &*found;
}

QDate Committee::lastDay(const Term& term) const
{
    const auto next =
        std::find_if(terms.begin(), terms.end(), [&](const Term& other) { return other.electedOn > term.electedOn; });
    return next == terms.end() ? QDate() : next->electedOn.addDays(-1);
}

QDate Committee::lastDay(const Seat& seat) const
{
    const Term* term = find(seat.term);
    const QDate end = term == nullptr ? QDate() : lastDay(*term);
    if (!seat.untilOn.isValid() || !end.isValid())
        return seat.untilOn.isValid() ? seat.untilOn : end;
    return std::min(seat.untilOn, end);
}

bool Committee::holdsOn(const Seat& seat, QDate day) const
{
    const QDate last = lastDay(seat);
    return seat.fromOn <= day && (!last.isValid() || day <= last);
}

QList<Seat> Committee::seatsOn(QDate day) const
{
    QList<Seat> held;
    for (const Post& post : posts)
        held += holdersOn(post.id, day);
    QList<Seat> told = held;
    told.removeIf([&](const Seat& seat) {
        return isPlainSeat(seat.title) && std::any_of(held.begin(), held.end(), [&](const Seat& other) {
                   return other.member == seat.member && !isPlainSeat(other.title)
                       && book::isCommitteePost(other.title);
               });
    });
    return told;
}

QList<Seat> Committee::holdersOn(PostId post, QDate day) const
{
    QList<Seat> held;
    for (const Seat& seat : seats) {
        if (seat.post == post && holdsOn(seat, day))
            held.append(seat);
    }
    return held;
}

int Committee::vacantOn(const Post& post, QDate day) const
{
    if (termOn(day) == nullptr)
        return 0;
    return std::max(0, post.seats - static_cast<int>(holdersOn(post.id, day).size()));
}

int Committee::placesOn(const Post& post, QDate day) const
{
    if (!isPlainSeat(post.title))
        return post.seats;
    const auto told = seatsOn(day);
    return vacantOn(post, day) + static_cast<int>(std::count_if(told.begin(), told.end(), [&](const Seat& seat) {
               return seat.post == post.id;
           }));
}

QString postTitle(const QString& text)
{
    return book::plainPost(text);
}

bool isPlainSeat(const QString& title)
{
    return postTitle(title) == book::kPlainSeat;
}

QStringList committeeTitles(const QString& text)
{
    QStringList titles;
    for (const QString& part : book::postParts(text)) {
        const QString title = postTitle(part);
        if (book::isCommitteePost(title) && !titles.contains(title))
            titles.append(title);
    }
    return titles;
}

Result<int> termYears(const rules::Catalogue& catalogue, const book::Branch& branch, QDate electedOn)
{
    const bool village = branch.sector.contains(u'村') || branch.sector.contains(u"社区");
    BB_TRY(const rules::Fraction years,
           catalogue.number(village ? QStringView(u"term.village_community") : QStringView(u"term.other"), electedOn));
    return static_cast<int>(years.numerator / years.denominator);
}

Result<QDate> termEnd(const rules::Catalogue& catalogue, const book::Branch& branch, QDate electedOn)
{
    BB_TRY(const int years, termYears(catalogue, branch, electedOn));
    return electedOn.addYears(years);
}

} // namespace branchbook::organization
