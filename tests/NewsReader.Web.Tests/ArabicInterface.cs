using System.Runtime.CompilerServices;
using NewsReader.Web.Localization;

namespace NewsReader.Web.Tests;

/// <summary>Makes components speak Arabic whatever the machine speaks, as the app does at its start.</summary>
internal static class ArabicInterface
{
    [ModuleInitializer]
    internal static void Choose() => InterfaceLanguage.MakeArabicTheDefault();
}
