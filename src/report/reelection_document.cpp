// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "branchbook/report/reelection_document.h"

#include "branchbook/base/words_for.h"
#include "branchbook/organization/elected_committee.h"
#include "branchbook/organization/officers.h"
#include "report/election_corrections.h"
#include "report/reelection_votes.h"
#include "report/report_words.h"

#include <algorithm>

namespace branchbook::report {

namespace {

using organization::Post;
using organization::Seat;
using organization::Term;

const char16_t* const kBlank = u"＿＿＿";
const char16_t* const kBlankDay = u"＿＿年＿月＿日";

QString blank()
{
    return QString::fromUtf16(kBlank);
}

/// 关于, the branch and what it is about: on one line where it fits, else broken after the name of the branch, where the
/// sense allows it (GB/T 9704-2012, 7.3.1).
QStringList titleLines(const QString& branch, const QString& what)
{
    constexpr qsizetype kFits = 20;
    const QString head = QStringLiteral("关于") + branch;
    return head.size() + what.size() <= kFits ? QStringList{head + what} : QStringList{head, what};
}

Document paperOf(const ReelectionPaper& paper, const QString& what)
{
    const QStringList lines = titleLines(paper.branch.name, what);
    const QString title = lines.join(QString());
    Document document;
    document.metadata = {title, paper.branch.name, title, QStringLiteral("支部手册"), QDateTime()};
    document.blocks.emplace_back(Title{lines});
    const QString& higher =
        paper.branch.higherOrganization.isEmpty() ? paper.branch.reportTo : paper.branch.higherOrganization;
    document.blocks.emplace_back(Addressee{(higher.isEmpty() ? blank() : higher) + u'：'});
    return document;
}

void say(Document& document, const QString& text)
{
    document.blocks.emplace_back(Paragraph::of(text));
}

QString fullTitle(const rules::Catalogue& catalogue, QStringView key)
{
    const rules::Regulation* regulation = catalogue.regulation(key);
    return regulation == nullptr ? QString() : u'《' + regulation->title + u'》';
}

/// Posts of the committee, and how many people they are.
int seatsOf(const ReelectionPaper& paper)
{
    int seats = 0;
    for (const Post& post : paper.committee.posts)
        seats += book::isCommitteePost(post.title) ? paper.committee.placesOn(post, paper.today) : 0;
    return seats;
}

/// 书记, 副书记, then the others, each as the branch has them: a deputy made later stands last among its posts.
QList<Post> postsByRank(const organization::Committee& committee)
{
    const auto rank = [](const Post& post) {
        const QString title = organization::postTitle(post.title);
        return title == u"书记" ? 0 : organization::isOfficerTitle(title) ? 1 : 2;
    };
    QList<Post> posts = committee.posts;
    std::stable_sort(posts.begin(), posts.end(),
                     [&](const Post& left, const Post& right) { return rank(left) < rank(right); });
    return posts;
}

QStringList postsText(const ReelectionPaper& paper)
{
    QStringList texts;
    for (const Post& post : postsByRank(paper.committee)) {
        const int places = paper.committee.placesOn(post, paper.today);
        if (book::isCommitteePost(post.title) && places > 0)
            texts << QStringLiteral("%1%2名").arg(post.title).arg(places);
    }
    return texts;
}

bool hasCommittee(const ReelectionPaper& paper)
{
    return paper.body == rules::BranchBody::Committee;
}

/// At least a fifth more candidates than seats (ELECT2020 art 13), rounded up.
Result<int> fewestCandidates(const rules::Catalogue& catalogue, int seats, QDate day)
{
    BB_TRY(const rules::Fraction extra, catalogue.number(u"election.extra_candidates", day));
    const qint64 more = (seats * extra.numerator + extra.denominator - 1) / extra.denominator;
    return seats + static_cast<int>(more);
}

void sign(Document& document, const ReelectionPaper& paper)
{
    document.blocks.emplace_back(Signature{paper.branch.name, chineseDate(paper.today)});
}

QString endsText(const Term& term, QDate today)
{
    return QStringLiteral("%1任期%2")
        .arg(chineseDate(term.endsOn), term.endsOn < today ? QStringLiteral("已经届满") : QStringLiteral("届满"));
}

/// Without a committee the members' meeting proposes and elects the officers (domain-rules §1.2).
Document officersRequest(const ReelectionPaper& paper, const rules::Catalogue& catalogue, const Term& term)
{
    QStringList officers;
    QStringList wanted;
    QStringList people;
    for (const Post& post : postsByRank(paper.committee)) {
        if (!organization::isOfficerTitle(post.title))
            continue;
        officers << post.title;
        wanted << QStringLiteral("%1%2名").arg(post.title).arg(post.seats);
        people << QStringLiteral("%1候选人预备人选：%2。").arg(post.title, blank().repeated(2));
    }
    if (officers.isEmpty()) {
        officers << QStringLiteral("书记");
        wanted << QStringLiteral("书记1名");
        people << QStringLiteral("书记候选人预备人选：%1。").arg(blank().repeated(2));
    }
    Document document = paperOf(paper, QStringLiteral("换届选举的请示"));
    say(document,
        QStringLiteral("%1上次换届选举于%2举行，%3。根据%4和%5的规定，经支部党员大会研究，"
                       "拟于%6召开党员大会进行换届选举。现将有关事项请示如下。")
            .arg(paper.branch.name, chineseDate(term.electedOn), endsText(term, paper.today),
                 fullTitle(catalogue, u"BRANCH2018"), fullTitle(catalogue, u"ELECT2020"),
                 QString::fromUtf16(kBlankDay)));
    document.blocks.emplace_back(Heading{1, QStringLiteral("一、选举的职务")});
    say(document, QStringLiteral("本支部不设支部委员会，拟选%1，由支部党员大会选举产生。").arg(wanted.join(u'、')));
    document.blocks.emplace_back(Heading{1, QStringLiteral("二、候选人")});
    say(document, QStringLiteral("候选人由全体党员充分酝酿提出，报请审查同意后进行选举。"));
    for (const QString& person : people)
        say(document, person);
    document.blocks.emplace_back(Heading{1, QStringLiteral("三、选举办法")});
    say(document, QStringLiteral("采用无记名投票的方式，由支部党员大会选举%1。").arg(officers.join(u'、')));
    say(document, QStringLiteral("妥否，请批示。"));
    sign(document, paper);
    return document;
}

} // namespace

Result<Document> reelectionRequest(const ReelectionPaper& paper, const rules::Catalogue& catalogue)
{
    const WordsFor chinese(WordsFor::Paper);
    const Term* term = paper.committee.termOn(paper.today);
    if (term == nullptr)
        return fail(ErrorKind::NotFound, QStringLiteral("committee.no_term"), {paper.today.toString(Qt::ISODate)});
    if (!hasCommittee(paper))
        return officersRequest(paper, catalogue, *term);
    const int seats = seatsOf(paper);
    BB_TRY(const int candidates, fewestCandidates(catalogue, seats, paper.today));
    Document document = paperOf(paper, QStringLiteral("委员会换届选举的请示"));
    say(document,
        QStringLiteral("%1第%2届委员会于%3选举产生，%4。根据%5和%6的规定，经支部委员会研究，"
                       "拟于%7召开党员大会，选举产生第%8届委员会。现将有关事项请示如下。")
            .arg(paper.branch.name)
            .arg(term->number)
            .arg(chineseDate(term->electedOn), endsText(*term, paper.today), fullTitle(catalogue, u"BRANCH2018"),
                 fullTitle(catalogue, u"ELECT2020"), QString::fromUtf16(kBlankDay))
            .arg(term->number + 1));
    document.blocks.emplace_back(Heading{1, QStringLiteral("一、委员会组成")});
    say(document, QStringLiteral("新一届委员会拟设委员%1名，其中%2。").arg(seats).arg(postsText(paper).join(u'、')));
    document.blocks.emplace_back(Heading{1, QStringLiteral("二、候选人")});
    say(document,
        QStringLiteral("委员候选人不少于%1名，差额不少于应选人数的20%，经党员酝酿推荐，由支部委员会提出，"
                       "报请审批后提交党员大会。")
            .arg(candidates));
    say(document, QStringLiteral("委员候选人预备人选：%1。").arg(blank().repeated(4)));
    for (const Post& post : postsByRank(paper.committee)) {
        if (organization::isOfficerTitle(post.title))
            say(document, QStringLiteral("%1候选人预备人选：%2。").arg(post.title, blank().repeated(2)));
    }
    document.blocks.emplace_back(Heading{1, QStringLiteral("三、选举办法")});
    say(document, QStringLiteral("采用无记名投票的方式差额选举委员；书记、副书记由新一届委员会第一次会议选举。"));
    say(document, QStringLiteral("妥否，请批示。"));
    sign(document, paper);
    return document;
}

namespace {

/// As the papers of the vote have it: with birth or the like where somebody else bears the name.
QString nameOnPaper(const ReelectionPaper& paper, const Seat& seat)
{
    for (const organization::ElectionCandidate& candidate :
         paper.election ? paper.election->candidates : QList<organization::ElectionCandidate>()) {
        if (candidate.member == seat.member)
            return candidate.name;
    }
    return seat.name;
}

/// 委员 from the first day without an office or work from that day.
bool hasNothingElse(const ReelectionPaper& paper, const Seat& plain)
{
    return std::none_of(paper.committee.seats.begin(), paper.committee.seats.end(), [&](const Seat& seat) {
        return seat.term == plain.term && seat.member == plain.member && seat.fromOn == plain.fromOn
            && !organization::isPlainSeat(seat.title) && book::isCommitteePost(seat.title);
    });
}

/// Who came out of the election, in the order of the posts: also 书记 and 副书记 where the committee met some days later.
QList<Seat> firstHolders(const ReelectionPaper& paper, const Term& term)
{
    QList<Seat> holders;
    for (const Post& post : postsByRank(paper.committee)) {
        for (const Seat& seat : paper.committee.seats) {
            const bool first = seat.fromOn == term.electedOn || seat.how == organization::How::Elected;
            const bool told = !organization::isPlainSeat(seat.title) || hasNothingElse(paper, seat);
            if (seat.post == post.id && seat.term == term.id && first && told)
                holders.append(seat);
        }
    }
    return holders;
}

QStringList notElected(const ReelectionPaper& paper, const QList<Seat>& holders)
{
    QStringList names;
    for (const Seat& seat : holders) {
        const QString name = nameOnPaper(paper, seat);
        if (figuresOf(paper, seat, name).remark.startsWith(u"待核对"))
            names.append(seat.title + name);
    }
    return names;
}

} // namespace

Result<Document> reelectionReport(const ReelectionPaper& paper)
{
    const WordsFor chinese(WordsFor::Paper);
    const Term* term = paper.committee.termOn(paper.today);
    const QDate day = paper.election ? paper.election->rounds.last().heldOn : QDate();
    const bool registered = term != nullptr && (!day.isValid() || term->electedOn == day);
    if (term == nullptr && !day.isValid())
        return fail(ErrorKind::NotFound, QStringLiteral("committee.no_term"), {paper.today.toString(Qt::ISODate)});
    const int before = term == nullptr ? 0 : term->number;
    Document document =
        paperOf(paper,
                hasCommittee(paper) ? QStringLiteral("第%1届委员会选举结果的报告").arg(registered ? before : before + 1)
                                    : QStringLiteral("换届选举结果的报告"));
    const QList<Seat> holders = registered ? firstHolders(paper, *term) : QList<Seat>();
    const QStringList doubted = notElected(paper, holders);
    say(document, votesText(paper, registered ? term->electedOn : day, !doubted.isEmpty() || !paper.gaps.isEmpty()));
    if (paper.election) {
        for (const organization::ElectionRound& round : paper.election->rounds)
            addCorrections(document, round);
    }
    addGaps(document, paper.gaps);
    for (const organization::Election& office : otherElections(paper)) {
        for (const organization::ElectionRound& round : office.rounds)
            addCorrections(document, round);
    }
    addNotElected(document, doubted);
    QList<QStringList> rows;
    QStringList officers;
    QStringList open = paper.election ? paper.election->elected() : QStringList();
    for (const Seat& seat : holders) {
        const QString name = nameOnPaper(paper, seat);
        const Figures figures = figuresOf(paper, seat, name);
        rows.append({seat.title, name, figures.yes, figures.remark});
        open.removeAll(name);
        if (organization::isOfficerTitle(seat.title))
            officers << QStringLiteral("%1同志任%2").arg(name, seat.title);
    }
    for (const QString& name : open) {
        const Figures figures = figuresIn(*paper.election, name);
        rows.append(
            {hasCommittee(paper) ? QStringLiteral("委员") : QStringLiteral("书记"), name, figures.yes, figures.remark});
    }
    document.blocks.emplace_back(Table{{},
                                       {{QStringLiteral("职务"), 3, Align::Center},
                                        {QStringLiteral("姓名"), 3, Align::Center},
                                        {QStringLiteral("得赞成票"), 2.4, Align::Center},
                                        {QStringLiteral("备注"), 4, Align::Left}},
                                       std::move(rows),
                                       {}});
    say(document,
        QStringLiteral("请批准%1%2")
            .arg(officers.isEmpty() ? QStringLiteral("书记、副书记人选") : officers.join(u'、'),
                 hasCommittee(paper) ? QStringLiteral("；委员名单请予备案。") : QStringLiteral("。")));
    document.blocks.emplace_back(AttachmentNote{{QStringLiteral("选举结果报告单"), QStringLiteral("当选人基本情况")}});
    sign(document, paper);
    return document;
}

} // namespace branchbook::report
