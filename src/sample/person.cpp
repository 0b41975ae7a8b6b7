// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sample/person.h"

#include "sample/names.h"

#include <algorithm>
#include <array>

namespace branchbook::sample {

using book::Field;

namespace {

constexpr int kRetiringAgeMale = 60;
constexpr int kRetiringAgeFemale = 55;
constexpr qsizetype kRecentNames = 40;
constexpr int kShortestWay = 450; // days from application to admission
/// A county code that was never given out, so that no number can be a living person's.
constexpr char16_t kAreaCode[] = u"330199";

struct AgeBand {
    int first;
    int last;
    int perThousand;
};
/// Roughly as the yearly bulletins of Party statistics have it.
constexpr std::array<AgeBand, 6> kAges{
    {{20, 30, 120}, {31, 40, 240}, {41, 50, 220}, {51, 60, 200}, {61, 70, 130}, {71, 86, 90}}};

struct Weighted {
    const char16_t* word;
    int perThousand;
};
constexpr std::array<Weighted, 4> kYoungEducation{
    {{u"硕士研究生", 180}, {u"大学", 600}, {u"大专", 200}, {u"职业高中", 20}}};
constexpr std::array<Weighted, 5> kMiddleEducation{
    {{u"硕士研究生", 60}, {u"大学", 540}, {u"大专", 300}, {u"中等专科", 60}, {u"普通高中", 40}}};
constexpr std::array<Weighted, 5> kOldEducation{
    {{u"大学", 200}, {u"大专", 300}, {u"中等专科", 200}, {u"普通高中", 150}, {u"初中", 150}}};

constexpr std::array<const char16_t*, 6> kSchools{u"临江大学",     u"东泽工学院",   u"南屏师范学院",
                                                  u"云河水利学院", u"海棠农林大学", u"北苑财经学院"};
constexpr std::array<const char16_t*, 8> kMajors{u"水利水电工程", u"给排水科学与工程", u"行政管理", u"会计学",
                                                 u"法学",         u"汉语言文学",       u"环境工程", u"信息管理"};
constexpr std::array<const char16_t*, 10> kPosts{u"办公室科员",     u"财务科科员",     u"水政科科员", u"供水管理科科员",
                                                 u"河湖管理科科员", u"工程建设科科员", u"水文勘测员", u"水质监测科科员",
                                                 u"安全监督科科员", u"副科长"};
constexpr std::array<const char16_t*, 8> kRoads{u"柳湾路", u"枫桥路", u"青石巷", u"水厂路",
                                                u"大闸路", u"南山街", u"溪畔里", u"望江路"};
constexpr std::array<const char16_t*, 6> kAway{u"江西省", u"福建省", u"广东省", u"江苏省", u"上海市", u"四川省"};
constexpr std::array<const char16_t*, 6> kPhoneHeads{u"138", u"139", u"136", u"158", u"187", u"135"};

template <size_t N>
QString anyOf(Random& random, const std::array<const char16_t*, N>& list)
{
    return QString::fromUtf16(list[static_cast<size_t>(random.below(static_cast<int>(N)))]);
}

template <size_t N>
QString weighted(Random& random, const std::array<Weighted, N>& list)
{
    int at = random.below(1000);
    for (const Weighted& entry : list) {
        if (at < entry.perThousand)
            return QString::fromUtf16(entry.word);
        at -= entry.perThousand;
    }
    return QString::fromUtf16(list[0].word);
}

QString digits(int number, int width)
{
    return QStringLiteral("%1").arg(number, width, 10, QLatin1Char('0'));
}

} // namespace

struct PersonMaker::Draft {
    book::Member member;
    Sex sex = Sex::Unknown;
    int age = 0;
    QDate birth;
    QDate joined;
    bool holdsPost = false;
    bool retired = false;

    void set(Field field, const QString& value) { member.values.set(field, value); }
    void set(Field field, QDate day) { member.values.set(field, day.toString(Qt::ISODate)); }
    [[nodiscard]] bool full() const { return member.values.get(Field::MemberType) == book::kFullMember; }
};

book::Member PersonMaker::make(const Place& place)
{
    Draft draft;
    draft.member.branch = place.branch;
    draft.member.group = place.group;
    draft.member.enteredOn = m_on;
    draft.holdsPost = !place.post.isEmpty();
    putBirth(draft);
    putSchooling(draft);
    putPartyDates(draft);
    putWork(draft, place);
    putContact(draft);
    putSituation(draft);
    if (draft.full()) {
        m_recent.append(draft.member.name());
        if (m_recent.size() > kRecentNames)
            m_recent.removeFirst();
    }
    return std::move(draft.member);
}

void PersonMaker::putBirth(Draft& draft)
{
    int at = m_random.below(1000);
    const auto band = std::find_if(kAges.begin(), kAges.end(), [&](const AgeBand& each) {
        at -= each.perThousand;
        return at < 0;
    });
    draft.age = draft.holdsPost ? m_random.between(30, 57) : m_random.between(band->first, band->last);
    draft.sex = m_random.chance(690) ? Sex::Male : Sex::Female; // 30.9 % women in the bulletin for 2023
    draft.birth = m_on.addYears(-draft.age).addDays(-m_random.below(365));
    const QString ethnicity = makeEthnicity(m_random);
    draft.set(Field::FullName, freeName(draft.sex, ethnicity));
    draft.set(Field::Gender, sexName(draft.sex));
    draft.set(Field::Ethnicity, ethnicity);
    draft.set(Field::IdNumber, freeIdNumber(draft.birth, draft.sex));
    draft.set(Field::BirthDate, draft.birth);
    draft.retired = draft.age >= (draft.sex == Sex::Female ? kRetiringAgeFemale : kRetiringAgeMale) && !draft.holdsPost;
}

void PersonMaker::putSchooling(Draft& draft)
{
    const QString level = draft.age < 36 ? weighted(m_random, kYoungEducation)
        : draft.age < 56                 ? weighted(m_random, kMiddleEducation)
                                         : weighted(m_random, kOldEducation);
    draft.set(Field::EducationLevel, level);
    if (level == u"大学" || level == u"硕士研究生") {
        draft.set(Field::Degree, level == u"大学" ? QStringLiteral("学士") : QStringLiteral("硕士"));
        draft.set(Field::School, anyOf(m_random, kSchools));
        draft.set(Field::Major, anyOf(m_random, kMajors));
    }
}

void PersonMaker::putWork(Draft& draft, const Place& place)
{
    draft.set(Field::Workplace, place.unit);
    draft.set(Field::PartyPost, place.post);
    if (draft.holdsPost)
        draft.set(Field::PartyPostStart, std::max(m_on.addMonths(-30), draft.joined.addYears(1)));
    if (draft.retired) {
        draft.set(Field::IsRetired, QStringLiteral("1"));
        draft.set(Field::JobCategory, QStringLiteral("退休人员"));
    } else {
        draft.set(Field::WorkPost, anyOf(m_random, kPosts));
        draft.set(Field::JobCategory,
                  m_random.chance(600) ? QStringLiteral("公务员") : QStringLiteral("事业单位专业技术人员"));
    }
    const QDate started(draft.birth.year() + 19 + m_random.below(6), m_random.between(3, 9), 1);
    if (started <= m_on)
        draft.set(Field::WorkStartDate, started.toString(u"yyyy-MM"));
}

void PersonMaker::putPartyDates(Draft& draft)
{
    const bool probationary = !draft.holdsPost && draft.age < 50 && m_random.chance(30);
    const int joiningAge =
        std::min(19 + m_random.below(12) + (m_random.chance(250) ? m_random.below(16) : 0), draft.age);
    const QDate lastFull = m_on.addDays(-366);
    QDate joined = QDate(draft.birth.year() + joiningAge, m_random.chance(600) ? 6 : 12, m_random.between(15, 30));
    // Nobody applies before 18, and a year of observation lies between activist and admission (DEV2026 art. 5, 13).
    const QDate grown = draft.birth.addYears(18);
    const QDate earliest = grown.addDays(kShortestWay);
    const bool young = probationary || earliest > lastFull;
    draft.joined =
        young ? m_on.addDays(-m_random.between(5, 350)) : std::min(joined, lastFull.addDays(-m_random.below(60)));
    draft.joined = std::max(draft.joined, earliest);
    const QDate applied = std::max(draft.joined.addDays(-m_random.between(640, 900)), grown);
    draft.set(Field::ApplicationDate, applied);
    draft.set(Field::ActivistDate, std::max(draft.joined.addDays(-m_random.between(400, 600)), applied.addDays(20)));
    draft.set(Field::MemberType, QString::fromUtf16(young ? book::kProbationaryMember : book::kFullMember));
    draft.set(Field::MembershipStatus, QStringLiteral("正常"));
    draft.set(Field::PoliticalStatus, young ? QStringLiteral("中共预备党员") : QStringLiteral("中共党员"));
    draft.set(Field::JoinType, QStringLiteral("新吸收为预备党员"));
    const bool monthOnly = !young && draft.age > 55 && m_random.chance(120); // old rosters know the month at most
    const auto putDay = [&](Field field, QDate day) {
        draft.set(field, monthOnly ? day.toString(u"yyyy-MM") : day.toString(Qt::ISODate));
    };
    putDay(Field::JoinDate, draft.joined);
    if (!young)
        putDay(Field::FullMemberDate, addMonths(draft.joined, 12));
    if (m_recent.size() > 4)
        draft.set(Field::Introducers, earlierName() + u'、' + earlierName());
}

void PersonMaker::putContact(Draft& draft)
{
    draft.set(Field::MobilePhone,
              anyOf(m_random, kPhoneHeads) + QStringLiteral("0000") + digits(m_random.below(10000), 4));
    if (m_random.chance(80))
        draft.set(Field::LandlinePhone, QStringLiteral("0579-0000") + digits(m_random.below(10000), 4));
    draft.set(Field::CurrentAddress,
              QStringLiteral("青溪县%1%2号").arg(anyOf(m_random, kRoads)).arg(m_random.between(1, 299)));
    draft.set(Field::NativePlace, QStringLiteral("青溪县"));
}

void PersonMaker::putSituation(Draft& draft)
{
    if (draft.full() && !draft.holdsPost && !draft.retired && m_random.chance(30)) {
        draft.set(Field::IsFloating, QStringLiteral("1"));
        draft.set(Field::FloatingDestination, anyOf(m_random, kAway));
        draft.set(Field::FloatingStart, m_on.addDays(-m_random.between(185, 700)));
    }
    if (m_random.chance(20))
        draft.set(Field::IsHardship, QStringLiteral("1"));
    const QDate mayMove = draft.joined.addYears(2);
    if (draft.full() && mayMove < m_on && m_random.chance(60)) {
        draft.set(Field::TransferInDate, mayMove.addDays(m_random.below(static_cast<int>(mayMove.daysTo(m_on)))));
        draft.set(Field::TransferFrom, QStringLiteral("青溪县水利工程管理站党支部"));
    }
}

QString PersonMaker::freeName(Sex sex, const QString& ethnicity)
{
    QString name = makeName(m_random, sex, ethnicity);
    for (int again = 0; again < 20 && m_names.contains(name); ++again)
        name = makeName(m_random, sex, ethnicity);
    m_names.insert(name);
    return name;
}

QString PersonMaker::freeIdNumber(QDate birth, Sex sex)
{
    for (;;) {
        const int order = m_random.below(500) * 2 + (sex == Sex::Male ? 1 : 0);
        const QString first17 = QString::fromUtf16(kAreaCode) + birth.toString(u"yyyyMMdd") + digits(order, 3);
        const QString number = first17 + residentIdCheckCharacter(first17);
        if (!m_numbers.contains(number)) {
            m_numbers.insert(number);
            return number;
        }
    }
}

QString PersonMaker::earlierName()
{
    return m_recent[m_random.below(static_cast<int>(m_recent.size()))];
}

} // namespace branchbook::sample
