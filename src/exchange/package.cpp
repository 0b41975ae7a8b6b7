// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "branchbook/exchange/package.h"

#include "branchbook/base/money.h"
#include "exchange/package_json.h"

#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace branchbook::exchange {

namespace {

constexpr qint64 kLargestPackage = 32LL << 20;
constexpr char16_t kManifest[] = u"manifest.json";
constexpr char16_t kSignature[] = u"manifest.sig";

QString manifestName()
{
    return QString::fromUtf16(kManifest);
}

sheet::Limits packageLimits()
{
    sheet::Limits limits;
    limits.fileBytes = kLargestPackage;
    limits.inflatedBytes = 128LL << 20;
    limits.zipEntries = 64;
    return limits;
}

QString sha256(const QByteArray& bytes)
{
    return QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
}

tl::unexpected<Error> refusedPackage(const char* code, const QString& fileName, const QString& what = {})
{
    return fail(ErrorKind::Invalid, QString::fromLatin1(code), {fileName, what}, what);
}

const QByteArray* contentOf(const std::vector<sheet::FilePart>& parts, const QString& name)
{
    const auto found = std::find_if(parts.begin(), parts.end(), [&](const auto& part) { return part.name == name; });
    return found == parts.end() ? nullptr : &found->bytes;
}

/// The manifest of a version that this program reads, before its signature is looked at: another version may sign otherwise.
Result<QJsonObject> manifestIn(const std::vector<sheet::FilePart>& parts, const QString& fileName)
{
    const QByteArray* bytes = contentOf(parts, manifestName());
    if (bytes == nullptr)
        return refusedPackage("exchange.not_one", fileName);
    const QJsonObject manifest = QJsonDocument::fromJson(*bytes).object();
    const int version = manifest.value(u"version").toInt();
    if (manifest.value(u"format").toString() != QString::fromUtf16(kPackageFormat) || version < 1)
        return refusedPackage("exchange.not_one", fileName);
    if (version > kPackageVersion)
        return refusedPackage("exchange.too_new", fileName, QString::number(version));
    return manifest;
}

/// Every part is in the manifest with its digest, and nothing of the manifest is missing.
Result<> checkParts(const std::vector<sheet::FilePart>& parts, const QJsonObject& manifest, const QString& fileName)
{
    QHash<QString, QString> told;
    for (const QJsonValue& each : manifest.value(u"parts").toArray())
        told.insert(each.toObject().value(u"name").toString(), each.toObject().value(u"sha256").toString());
    for (const sheet::FilePart& part : parts) {
        if (part.name == manifestName() || part.name == QString::fromUtf16(kSignature))
            continue;
        if (told.value(part.name) != sha256(part.bytes))
            return refusedPackage("exchange.part", fileName, plainLine(part.name));
        told.remove(part.name);
    }
    if (!told.isEmpty())
        return refusedPackage("exchange.part", fileName, plainLine(told.constBegin().key()));
    return {};
}

} // namespace

QString PackageFigure::shown() const
{
    switch (kind) {
    case FigureKind::Count: return QString::number(amount);
    case FigureKind::Money: return Money{amount}.toString();
    case FigureKind::Text: break;
    }
    return text;
}

Result<QByteArray> writePackage(const PackageContent& content, const store::SigningPair& pair)
{
    std::vector<sheet::FilePart> parts;
    parts.push_back({QString::fromUtf16(kFiguresPart), figuresJson(content.figures)});
    parts.insert(parts.end(), content.parts.begin(), content.parts.end());
    QJsonArray list;
    for (const sheet::FilePart& part : parts)
        list.append(QJsonObject{{QStringLiteral("name"), part.name},
                                {QStringLiteral("size"), part.bytes.size()},
                                {QStringLiteral("sha256"), sha256(part.bytes)}});
    QJsonObject manifest = headJson(content.head);
    manifest.insert(QStringLiteral("public_key"), QString::fromLatin1(pair.publicKey.toBase64()));
    manifest.insert(QStringLiteral("parts"), list);
    const QByteArray bytes = QJsonDocument(manifest).toJson();
    BB_TRY(const QByteArray signature, store::signMessage(pair, bytes));
    parts.push_back({manifestName(), bytes});
    parts.push_back({QString::fromUtf16(kSignature), signature.toBase64() + '\n'});
    return sheet::packParts(parts);
}

Result<Package> readPackage(const QByteArray& bytes, const QString& fileName)
{
    auto parts = sheet::unpackParts(bytes, fileName, packageLimits());
    if (!parts)
        return refusedPackage("exchange.damaged", fileName);
    BB_TRY(const QJsonObject manifest, manifestIn(*parts, fileName));
    Package package;
    package.publicKey = QByteArray::fromBase64(manifest.value(u"public_key").toString().toLatin1());
    const QByteArray* signature = contentOf(*parts, QString::fromUtf16(kSignature));
    if (signature == nullptr
        || !store::isSigned(package.publicKey, *contentOf(*parts, manifestName()),
                            QByteArray::fromBase64(signature->trimmed())))
        return refusedPackage("exchange.signature", fileName);
    BB_CHECK(checkParts(*parts, manifest, fileName));
    const auto head = headIn(manifest);
    const QByteArray* figures = contentOf(*parts, QString::fromUtf16(kFiguresPart));
    const auto read = figures == nullptr ? std::nullopt : figuresIn(*figures);
    if (!head || !read)
        return refusedPackage("exchange.not_one", fileName);
    package.head = *head;
    package.figures = *read;
    for (const sheet::FilePart& part : *parts) {
        if (part.name != manifestName() && part.name != QString::fromUtf16(kSignature) && !isKnownPart(part.name))
            package.unknownParts.append(plainLine(part.name));
    }
    package.parts = std::move(*parts);
    return package;
}

Result<Package> openPackage(const QString& path)
{
    const QString name = QFileInfo(path).fileName();
    QFile file(path);
    if (!file.exists())
        return fail(ErrorKind::NotFound, QStringLiteral("exchange.not_found"), {name}, path);
    if (file.size() > kLargestPackage)
        return fail(ErrorKind::Invalid, QStringLiteral("exchange.too_large"),
                    {name, QString::number(kLargestPackage >> 20)}, path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorKind::Io, QStringLiteral("exchange.unreadable"), {name}, path);
    const QByteArray bytes = file.read(kLargestPackage + 1);
    if (bytes.size() < file.size())
        return fail(ErrorKind::Io, QStringLiteral("exchange.unreadable"), {name}, path);
    return readPackage(bytes, name);
}

} // namespace branchbook::exchange
