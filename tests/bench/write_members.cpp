// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// bench_write_members FILE.bbk COUNT: a new book with COUNT people in one unit, journaled and durable; prints milliseconds.
#include "branchbook/book/book.h"
#include "branchbook/book/member_store.h"

#include <QCoreApplication>
#include <QElapsedTimer>

#include <cstdio>

using namespace branchbook;

int main(int argc, char** argv)
{
    const QCoreApplication app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() < 3)
        return 2;
    auto made = book::Book::create(arguments[1], {QStringLiteral("机关第一党支部"), {}, {}, {}, {}, {}});
    if (!made)
        return 1;
    const book::Branch branch = book::findBranch((*made)->reader(), {}).value();
    QElapsedTimer timer;
    timer.start();
    const int count = arguments[2].toInt();
    const auto written = (*made)->perform(QStringLiteral("bench"), {}, [&](store::UnitOfWork& unit) -> Result<> {
        book::Member member;
        member.branch = branch.id;
        for (const auto& [field, value] :
             {std::pair{book::Field::Gender, "男"}, std::pair{book::Field::Ethnicity, "汉族"},
              std::pair{book::Field::NativePlace, "浙江青溪"}, std::pair{book::Field::BirthDate, "1985-07-01"},
              std::pair{book::Field::EducationLevel, "大学"}, std::pair{book::Field::Degree, "学士"},
              std::pair{book::Field::MobilePhone, "15400006207"}, std::pair{book::Field::WorkStartDate, "2008-07"},
              std::pair{book::Field::JoinDate, "2010-06-18"}, std::pair{book::Field::FullMemberDate, "2011-06-18"},
              std::pair{book::Field::WorkPost, "副科长"}, std::pair{book::Field::MemberType, "正式党员"},
              std::pair{book::Field::DuesMonthly, "123.60"},
              std::pair{book::Field::HomeAddress, "青溪县城关镇水东路 18 号"},
              std::pair{book::Field::Remark, "组织关系在本支部"}})
            member.values.set(field, QString::fromUtf8(value));
        for (int i = 0; i < count; ++i) {
            member.id = {};
            member.values.set(book::Field::FullName, QStringLiteral("沈若溪%1").arg(i));
            member.values.set(book::Field::IdNumber, QStringLiteral("330199%1").arg(i, 12, 10, QLatin1Char('0')));
            BB_TRY([[maybe_unused]] const auto id, book::insertMember(unit, member));
        }
        return {};
    });
    if (!written)
        return 1;
    std::printf("members %d ms %lld\n", count, static_cast<long long>(timer.elapsed()));
    made->reset();
    std::printf("closed ms %lld\n", static_cast<long long>(timer.elapsed()));
    return 0;
}
